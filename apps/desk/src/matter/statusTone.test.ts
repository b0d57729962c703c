import { expect, test } from 'vitest';

import { outcomeWords } from './statusTone.ts';

test('what was decided is said in the words of its own form', () => {
  expect(outcomeWords({ procedure: 'leave', outcome: 'approved' })).toBe('准予外出');
  expect(outcomeWords({ procedure: 'classification', outcome: 'refused' })).toBe('不予调整');
});

test('nothing is said where nothing is decided between, or nothing is decided yet', () => {
  expect(outcomeWords({ procedure: 'intake', outcome: 'approved' })).toBe('');
  expect(outcomeWords({ procedure: 'team', outcome: 'approved' })).toBe('');
  expect(outcomeWords({ procedure: 'leave', outcome: null })).toBe('');
});
