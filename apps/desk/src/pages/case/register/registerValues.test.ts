import { expect, test } from 'vitest';

import type { RegisterItem } from '../../../api/types.ts';
import { changedValues, fieldOfRegisterItem, valuesOfItems } from './registerValues.ts';

const item = (name: string, kind: string, value: string | null, label: string | null = null) =>
  ({
    name,
    title: name,
    kind,
    value,
    label,
    table: null,
    generation: null,
    sensitive: false,
    hint: '',
    editable: true,
    required: false,
  }) as RegisterItem;

const items = [
  item('name', 'name', '演示·扎西'),
  item('education', 'code', '7', '硕士'),
  item('phone', 'phone', null),
  item('homeRegion', 'region', '533401204000', '云南省迪庆藏族自治州香格里拉市尼西乡'),
];

test('only what was changed travels, what was emptied as an empty text', () => {
  const values = valuesOfItems(items);
  expect(changedValues(items, values)).toEqual({});
  const { education: _, ...rest } = values;
  expect(changedValues(items, { ...rest, phone: '13800000000' })).toEqual({
    education: '',
    phone: '13800000000',
  });
});

test('a word of the older table stays among the choices while it is the value', () => {
  const field = fieldOfRegisterItem(item('education', 'code', '7', '硕士'));
  expect(field.kind === 'choice' && field.options.map((one) => one.label)).toEqual(
    expect.arrayContaining(['研究生', '硕士']),
  );
});

test('a region is written in words', () => {
  expect(fieldOfRegisterItem(item('homeRegion', 'region', null)).kind).toBe('text');
});
