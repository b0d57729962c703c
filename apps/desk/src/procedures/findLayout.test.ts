import { procedures } from '@guitu/law';
import { expect, test } from 'vitest';

import { findLayout } from './findLayout.ts';

test.each(procedures.map((procedure) => [procedure.title, procedure] as const))(
  'the layout of %s names only steps and fields that are there',
  (_title, procedure) => {
    const layout = findLayout(procedure);
    // One layout serves every version: matters that were begun under a former one go on under it.
    const versions = procedures.filter(({ name }) => name === procedure.name);
    const isStep = (step: string) => versions.some(({ steps }) => step in steps);
    const isField = (step: string, name: string) =>
      versions.some(({ steps }) => name in (steps[step]?.form ?? {}));
    expect(Object.keys(layout.labels ?? {}).filter((step) => !isStep(step))).toEqual([]);
    const unknown = Object.entries(layout.rows ?? {}).flatMap(([step, rows]) =>
      rows.flat().filter((name) => !isField(step, name)),
    );
    expect(unknown).toEqual([]);
    const conditions = Object.keys(layout.shown ?? {}).filter((key) => {
      const [step = '', name = ''] = key.split('.');
      return !isField(step, name);
    });
    expect(conditions).toEqual([]);
  },
);

test('a sheet without a layout is an approval form, a register sheet, or the record it is called', () => {
  const titleOf = (name: string) => findLayout(procedures.find((one) => one.name === name)!).title;
  expect(titleOf('contactPermission')).toBe('会客（接触）审批表');
  expect(titleOf('emergency')).toBe('突发事件登记表');
  expect(titleOf('reoffence')).toBe('再犯罪登记表');
  expect(titleOf('staffProtection')).toBe('干预执法、侵害工作人员记录');
});
