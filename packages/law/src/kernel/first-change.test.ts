import { expect, test } from 'vitest';

import { moment } from '../time/moment.ts';
import type { Moment } from '../time/moment.ts';
import { firstChange } from './first-change.ts';

const now = moment('2026-11-20T02:00:00.000Z');
const at = (text: string): Moment => moment(text);

/** What follows when it is something else from that moment on. */
function changing(from: Moment) {
  return (moment_: Moment) => ({ tasks: [], says: moment_ < from ? 'before' : 'after' });
}

test('what the clocks say stands when nothing changes before it', () => {
  const stated = at('2026-12-01T16:00:00.000Z');
  expect(firstChange(changing(stated), now, stated)).toBe(stated);
  expect(firstChange(changing(at('2200-01-01T00:00:00.000Z')), now, undefined)).toBeUndefined();
});

test('a change nobody has announced is found: at a midnight, inside a day, today, and before what was announced', () => {
  for (const change of [
    '2027-02-28T16:00:00.000Z',
    '2027-03-01T05:17:08.123Z',
    '2026-11-20T02:00:00.001Z',
    '2026-11-20T15:59:59.999Z',
    '2026-11-20T16:00:00.000Z',
    '2055-01-01T16:00:00.000Z',
  ]) {
    expect(firstChange(changing(at(change)), now, undefined)).toBe(change);
    const stated = at('2055-01-02T16:00:00.000Z');
    expect(firstChange(changing(at(change)), now, stated)).toBe(change);
  }
});
