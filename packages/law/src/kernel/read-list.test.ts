import { describe, expect, test } from 'vitest';

import type { FieldValue, Form } from './field.ts';
import { validate } from './validate.ts';

const roles = [
  { code: 'office', label: '司法所工作人员' },
  { code: 'guardian', label: '监护人' },
];
const form = {
  papers: { kind: 'choices', title: '文书', options: roles },
  members: { kind: 'people', title: '成员', roles, minimum: 2 },
  scans: { kind: 'evidence', title: '材料' },
} as const satisfies Form;
const read = (name: keyof typeof form, given: unknown): ReturnType<typeof validate> =>
  validate({ [name]: form[name] }, { [name]: given as FieldValue });

describe('choices', () => {
  test('stand once each, in the order of the list', () => {
    expect(read('papers', ['guardian', 'office', 'guardian']).values).toEqual({
      papers: ['office', 'guardian'],
    });
  });

  test('one that is not on the list is refused with those that are', () => {
    const [problem] = read('papers', ['office', 'judge']).problems;
    expect(problem).toMatchObject({ code: 'form.invalid', field: 'papers' });
    expect(problem?.text).toContain('司法所工作人员、监护人');
  });

  test('none chosen counts as not given', () => {
    expect(read('papers', [])).toEqual({ values: {}, problems: [], missing: [] });
  });
});

describe('people', () => {
  test('are trimmed, keep what is known and drop empty rows', () => {
    const given = [
      { name: ' 演示·卓玛 ', role: 'office', sex: 'female', phone: '', colour: 'red' },
      { name: '演示·王五', role: 'guardian', sex: 'unknown' },
      { name: '', organisation: ' ' },
    ];
    expect(read('members', given).values).toEqual({
      members: [
        { name: '演示·卓玛', role: 'office', sex: 'female' },
        { name: '演示·王五', role: 'guardian' },
      ],
    });
  });

  test.each([
    ['a row without a name', [{ name: '', role: 'office' }, { name: '甲' }], '没有写姓名'],
    ['a role nobody offers', [{ name: '甲', role: 'judge' }, { name: '乙' }], '“甲”的身份'],
    ['too few', [{ name: '甲' }], '至少要有 2 人，现在 1 人'],
    ['no list', '甲', '请逐人填写姓名'],
  ])('%s is said in a sentence', (_, given, words) => {
    expect(read('members', given).problems[0]?.text).toContain(words);
  });
});

test('evidence is files, not any list', () => {
  expect(read('scans', ['office']).problems[0]?.text).toContain('请上传材料');
  expect(read('scans', [{ hash: 'ab', name: '扫描.pdf' }]).problems).toEqual([]);
});
