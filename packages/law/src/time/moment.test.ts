import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays } from './day-arithmetic.ts';
import { day, dayFromNumber } from './day.ts';
import { addHours, epochOf, findMoment, hoursBetween, isMoment, moment, momentFromEpoch } from './moment.ts';
import { clockOf, dayOf, endOfDay, startOfDay } from './zone.ts';

const anyEpoch = fc.integer({ min: -2_208_988_800_000, max: 7_000_000_000_000 });
const anyDay = fc.integer({ min: -20_000, max: 60_000 }).map(dayFromNumber);

test('spelling agrees with the platform for every millisecond', () => {
  fc.assert(
    fc.property(anyEpoch, (epoch) => {
      expect(momentFromEpoch(epoch)).toBe(new Date(epoch).toISOString());
    }),
  );
});

test('a moment and its epoch are the same thing', () => {
  fc.assert(
    fc.property(anyEpoch, (epoch) => {
      expect(epochOf(momentFromEpoch(epoch))).toBe(epoch);
    }),
  );
});

test('offsets and missing parts are brought to one spelling', () => {
  expect(moment('2026-11-22T08:30:00+08:00')).toBe('2026-11-22T00:30:00.000Z');
  expect(moment('2026-11-22T08:30Z')).toBe('2026-11-22T08:30:00.000Z');
  expect(moment('2026-11-22T08:30:01.9876Z')).toBe('2026-11-22T08:30:01.987Z');
  expect(moment('2026-01-01T00:30:00-02:30')).toBe('2026-01-01T03:00:00.000Z');
});

test.each([
  '2026-11-22',
  '2026-11-22T08:30:00',
  '2026-11-22T24:00Z',
  '2026-02-30T00:00Z',
  '1900-01-01T00:00+08:00',
  'now',
])('is no moment: %s', (text) => {
  expect(findMoment(text)).toBeUndefined();
  expect(isMoment(text)).toBe(false);
  expect(() => moment(text)).toThrow(expect.objectContaining({ code: 'moment.impossible' }));
});

test('only the canonical spelling is a moment already', () => {
  expect(isMoment('2026-11-22T08:30:00.000Z')).toBe(true);
  expect(isMoment('2026-11-22T08:30:00Z')).toBe(false);
});

test('a day in China runs from 16:00 UTC to 16:00 UTC', () => {
  expect(startOfDay(day('2026-11-22'))).toBe('2026-11-21T16:00:00.000Z');
  expect(endOfDay(day('2026-12-31'))).toBe('2026-12-31T16:00:00.000Z');
  expect(dayOf(moment('2026-11-21T15:59:59.999Z'))).toBe('2026-11-21');
  expect(dayOf(moment('2026-11-21T16:00:00.000Z'))).toBe('2026-11-22');
});

test('every day begins in itself, ends where the next begins, and lasts 24 hours', () => {
  fc.assert(
    fc.property(anyDay, (value) => {
      const start = startOfDay(value);
      expect(dayOf(start)).toBe(value);
      expect(clockOf(start)).toBe('00:00');
      expect(endOfDay(value)).toBe(startOfDay(addDays(value, 1)));
      expect(hoursBetween(start, endOfDay(value))).toBe(24);
    }),
  );
});

test('hours are added exactly', () => {
  expect(addHours(moment('2026-11-22T08:30:00Z'), 48)).toBe('2026-11-24T08:30:00.000Z');
  expect(addHours(moment('2026-11-22T08:30:00Z'), -0.5)).toBe('2026-11-22T08:00:00.000Z');
});

// The fixed offset is the promise of zone.ts; the platform's own zone table is the witness.
test('China has kept +08:00 ever since 1992', () => {
  const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
  fc.assert(
    fc.property(fc.integer({ min: 694_224_000_000, max: 4_000_000_000_000 }), (epoch) => {
      expect(dayOf(momentFromEpoch(epoch))).toBe(shanghai.format(new Date(epoch)));
    }),
  );
});
