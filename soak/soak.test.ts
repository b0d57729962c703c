import { describe, expect, test } from 'vitest';

import { setStage } from '../torture/stage.mjs';
import { errandsOf, estimates } from './county.mjs';
import { judge } from './criteria.mjs';
import { judgeFlat, robustSlope } from './flat.mjs';
import { runSoak } from './run.mjs';

const minutes = 30;
/** Half an hour of made-up memory in MB, every five seconds, with noise that can be repeated. */
function series(shape: (minute: number) => number, noise = 12) {
  return Array.from({ length: minutes * 12 }, (_, index) => ({
    at: index / 12,
    value: shape(index / 12) + noise * Math.sin(index * 12.9898) * Math.cos(index * 78.233),
  }));
}
const rule = { length: minutes, share: 0.05, least: 8 };

describe('what counts as flat', () => {
  test.each([
    ['noise around one level', series(() => 300), true],
    ['the saw of a garbage collector', series((minute) => 300 + 40 * (minute % 1)), true],
    ['a step while warming up', series((minute) => (minute < 5 ? 150 : 300)), true],
    ['a climb that ends while warming up', series((minute) => 300 - 200 * Math.exp(-minute)), true],
    ['a peak that is given back', series((minute) => (minute > 20 && minute < 22 ? 600 : 300)), true],
    ['a leak of 2 MB a minute', series((minute) => 300 + 2 * minute), false],
    ['a leak of 0.6 MB a minute under the noise', series((minute) => 300 + 0.6 * minute), false],
    [
      'a leak under the saw of a garbage collector',
      series((minute) => 300 + 40 * (minute % 1) + minute),
      false,
    ],
    ['a step in every quarter', series((minute) => 300 + 20 * Math.floor(minute / 7.5)), false],
  ])('%s', (_name, points, kept) => {
    expect(judgeFlat(points, rule)).toMatchObject({ measured: true, kept });
  });

  test('what was not measured is not flat', () => {
    const points = series(() => 300).map(({ at }) => ({ at, value: undefined }));
    expect(judgeFlat(points, rule)).toEqual({ measured: false, kept: false });
  });

  test('the slope is that of the line, whatever a few points say', () => {
    const points = Array.from({ length: 100 }, (_, at) => ({ at, value: at % 10 === 0 ? 9_999 : 3 * at }));
    expect(robustSlope(points)).toBeCloseTo(3, 5);
  });
});

describe('the whole judgement', () => {
  const length = 1_800_000;
  const sampleAt = (index: number, probe = 10) => ({
    at: index * 5_000,
    server: { rss: 300 * 2 ** 20, files: 90 },
    postgres: { own: 80 * 2 ** 20 },
    connections: 14,
    probe,
  });
  const samples = Array.from({ length: 360 }, (_, index) => sampleAt(index));
  const answersWith = (ms: (at: number) => number) =>
    Array.from({ length: 3_600 }, (_, index) => ({ at: index * 500, kind: 'page', ms: ms(index * 500) }));
  /** Memory, database memory, files, connections, times, in time. */
  const kept = (of: object) =>
    judge({ samples, planned: length, took: length, ...of } as never).map(
      (one: { kept: boolean }) => one.kept,
    );

  test('a quiet half hour keeps everything', () => {
    expect(kept({ answers: answersWith(() => 20) })).toEqual([true, true, true, true, true, true]);
  });

  test('a connection lost every ten minutes, files left open, pages twice as slow at the end: each is found', () => {
    const connections = samples.map((one) => ({ ...one, connections: 14 + Math.floor(one.at / 600_000) }));
    const files = samples.map((one) => ({ ...one, server: { ...one.server, files: 90 + one.at / 200_000 } }));
    const answers = answersWith(() => 20);
    expect(kept({ answers, samples: connections })).toEqual([true, true, true, false, true, true]);
    expect(kept({ answers, samples: files })).toEqual([true, true, false, true, true, true]);
    expect(kept({ answers: answersWith((at) => (at > 1_350_000 ? 40 : 20)) })).toEqual([
      true,
      true,
      true,
      true,
      false,
      true,
    ]);
  });

  test('a load that took longer than it should was another load', () => {
    expect(kept({ answers: answersWith(() => 20), took: 2_100_000 }).at(-1)).toBe(false);
  });

  test('a machine that itself became twice as slow is allowed for', () => {
    const slower = samples.map((one) => ({ ...one, probe: one.at > 1_350_000 ? 20 : 10 }));
    expect(kept({ samples: slower, answers: answersWith((at) => (at > 1_350_000 ? 40 : 20)) })[4]).toBe(true);
  });
});

test('a county day is what the estimates say', () => {
  const counts = errandsOf({ people: 220 });
  expect(counts.page).toBe(estimates.staff * 60 * 8);
  expect(counts.dealing).toBe(400);
  expect(errandsOf({ people: 220, hours: 4, times: 2 })).toEqual({ ...counts });
});

test('half a minute of a county: every errand done, nothing lost, nothing left behind', async () => {
  const stage = await setStage('soak-test');
  try {
    const options = { length: 20_000, every: 1_000, days: 0, times: 0.02, nights: 1, seats: 12 };
    const done = await runSoak(stage, options);
    expect(done.problems).toEqual([]);
    expect(done.done).toEqual({ ...done.planned, night: 1 });
    expect(done.acknowledged).toBeGreaterThan(10);
    expect(done.nights[0].due).toBeGreaterThan(100);
    expect(done.streams.opened).toBeGreaterThanOrEqual(12);
    expect(done.streams.notices).toBeGreaterThan(0);
    expect(done.samples.length).toBeGreaterThan(5);
  } finally {
    await stage.strike();
  }
}, 420_000);
