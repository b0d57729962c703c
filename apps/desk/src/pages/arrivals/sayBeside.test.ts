import { expect, test } from 'vitest';

import { sayBeside } from './sayBeside.ts';

const check = {
  problems: [
    { name: 'idNumber', text: '校验位不对。' },
    { name: 'termEnds', text: '请填写“社区矫正结束日期”。' },
  ],
  warnings: [{ name: 'judgmentOn', text: '请核对。' }],
  candidates: [],
};

test('what is missing waits until the form is handed in', () => {
  const typing = sayBeside({ check, refused: [], items: { idNumber: '1' }, handedIn: false });
  expect([...typing.beside.keys()]).toEqual(['items.idNumber']);
  const handedIn = sayBeside({ check, refused: [], items: { idNumber: '1' }, handedIn: true });
  expect([...handedIn.beside.keys()]).toEqual(['items.idNumber', 'items.termEnds', 'announce.decisionOn']);
});

test('refusals stand beside their field, the others above the button; nothing is said twice', () => {
  const refused = [
    { code: 'form.invalid', field: 'announce.effectiveOn', text: '日期不对。' },
    { code: 'form.invalid', field: 'items.idNumber', text: '校验位不对。' },
    { code: 'form.missing', field: 'officeCode', text: '请选司法所。' },
    { code: 'step.wrong-office', text: '须有书面委托。', instead: '请送县级机构。' },
  ];
  const said = sayBeside({ check, refused, items: { idNumber: '1' }, handedIn: false });
  expect(said.beside.get('items.idNumber')).toHaveLength(1);
  expect(said.beside.get('announce.effectiveOn')).toEqual([{ tone: 'overdue', text: '日期不对。' }]);
  expect(said.beside.has('officeCode')).toBe(true);
  expect(said.above.map((one) => one.code)).toEqual(['step.wrong-office']);
});
