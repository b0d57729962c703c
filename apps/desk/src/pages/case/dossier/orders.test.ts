import { expect, test } from 'vitest';

import type { DossierAct } from './orders.ts';
import { handsOut, orderForms, pathOf } from './orders.ts';

const acts = Object.keys(orderForms) as DossierAct[];

test('every act has a form, and an address of its own', () => {
  const paths = acts.map((act) => pathOf({ act, id: '1' }));
  expect(new Set(paths).size).toBe(acts.length);
  expect(pathOf({ act: 'reopen', id: '7' })).toBe('closings/7/reopen');
  expect(acts.every((act) => Object.keys(orderForms[act].form).length > 0)).toBe(true);
});

test('lending and exporting hand something out', () => {
  expect(acts.filter((act) => handsOut({ act }))).toEqual(['lend', 'export']);
});
