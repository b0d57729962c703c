import { expect, test } from 'vitest';

import { contextAt } from '../../testing/facts.ts';
import { receivedFacts } from '../../testing/story-vector.ts';
import { day } from '../../time/day.ts';
import { computeGrade } from './compute.ts';
import { gradesOf, readScheme } from './scheme.ts';

const byPoints = '基础分：80；加分：表扬20；扣分：训诫20、违规5；等次：良好90、合格60、不合格0';
const period = { from: day('2026-10-01'), until: day('2026-12-31') };

function computed(sanctions: readonly (readonly [string, string])[], scheme?: string, changes: object = {}) {
  const facts = receivedFacts({
    sanctions: sanctions.map(([kind, on], index) => ({ matterId: `s${index}`, kind, on })),
    ...changes,
  } as never);
  const parameters = scheme === undefined ? {} : { 'assessment.scheme': scheme };
  return computeGrade(facts, contextAt('2027-01-05T02:00:00.000Z', parameters), period);
}

test('by conditions, the first that holds is the grade: the example of old rules elsewhere', () => {
  expect(computed([]).grade).toBe('合格');
  expect(computed([['commendation', '2026-12-01']]).grade).toBe('良好');
  expect(
    computed([
      ['commendation', '2026-12-01'],
      ['admonition', '2026-12-02'],
    ]).grade,
  ).toBe('不合格');
  expect(computed([['warning', '2026-09-30']]).grade).toBe('合格');
  expect(computed([['warning', '2026-12-31']]).grade).toBe('不合格');
  expect(computed([['warning', '2027-01-01']]).grade).toBe('合格');
});

test('by points, each time counts, and every line can be followed', () => {
  const { grade, lines } = computed(
    [
      ['admonition', '2026-12-02'],
      ['admonition', '2026-12-03'],
    ],
    byPoints,
  );
  expect(grade).toBe('不合格');
  expect(lines).toEqual([
    { label: '考核期间', value: '2026年10月1日至2026年12月31日' },
    { label: '基础分', value: '80' },
    { label: '训诫', value: '2 次（2026年12月2日、2026年12月3日），每次 -20 分，计 -40 分' },
    { label: '合计', value: '40 分' },
    { label: '按参数算出的建议', value: '不合格（0 分以上）' },
  ]);
  expect(computed([['admonition', '2026-12-02']], byPoints).grade).toBe('合格');
  expect(computed([['commendation', '2026-12-02']], byPoints).grade).toBe('良好');
});

test('what was missed, and days in custody, stand in it', () => {
  const diligence = { since: day('2026-11-20'), entries: [], excuses: [] };
  const detention = [{ kind: '行政拘留', from: day('2026-12-20'), until: day('2026-12-25') }];
  const { lines } = computed([], undefined, { diligence, detention });
  const labels = lines.map(({ label }) => label);
  expect(labels).toContain('未按时');
  expect(lines).toContainEqual({
    label: '被限制人身自由',
    value: '行政拘留，2026年12月20日起至2026年12月25日',
  });
});

test('what cannot be read is named and counts for nothing', () => {
  const scheme = readScheme(
    '加分：跳舞5、表扬10；等次：好九十；基础分：很多；不通的一行；差：骂人；合格：其他',
  );
  expect(scheme.unread).toEqual(['跳舞5', '好九十', '基础分:很多', '不通的一行', '骂人']);
  expect(gradesOf(scheme)).toEqual(['合格']);
  expect(gradesOf(readScheme(byPoints))).toEqual(['良好', '合格', '不合格']);
  expect(computed([], '').lines.at(-1)).toEqual({ label: '按参数算出的建议', value: '算不出来' });
});
