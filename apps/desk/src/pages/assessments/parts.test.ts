import { assessment, getStep } from '@guitu/law';
import { expect, test } from 'vitest';

import { entrustParts } from './parts.ts';

test('every line of the letter has its place on the screen, once', () => {
  const shown = entrustParts.flatMap(({ fields }) => fields);
  expect(shown.toSorted()).toEqual(Object.keys(getStep(assessment, 'receive').form).toSorted());
});
