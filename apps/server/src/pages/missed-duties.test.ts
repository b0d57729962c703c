import { expect, test } from 'vitest';

import type { DueDuty } from '../queries/due-duties.ts';
import { dutyItem } from './duty-items.ts';
import { joinMissed, toBeSaid } from './missed-duties.ts';
import { findingItem } from './today-items.ts';

function due(duty: string, number: number, status: 'expected' | 'missed' = 'missed'): DueDuty {
  return {
    case_id: 'case',
    key: `${duty}/2026-0${number}/1`,
    duty,
    from_on: `2026-0${number}-01`,
    until_on: `2026-0${number}-28`,
    planned_on: `2026-0${number}-28`,
    due_at: `2026-0${number}-28T16:00:00.000Z`,
    status,
    person_name: '示例甲',
    measure: 'probation',
    office_name: '示例所',
  };
}

const nothing = { muted: new Set<string>(), lost: new Set<string>() };
const today = '2026-04-02' as Parameters<typeof dutyItem>[1];

test('what somebody muted is not said, and what is expected still is', () => {
  const rows = [due('routineReport', 1), due('routineReport', 4, 'expected'), due('visit', 2)];
  const muted = new Set(['case/SUP-01', 'another/SUP-22.visit']);
  expect(toBeSaid(rows, { ...nothing, muted }).map(({ key }) => key)).toEqual([
    'routineReport/2026-04/1',
    'visit/2026-02/1',
  ]);
  expect(toBeSaid(rows, nothing)).toEqual(rows);
});

test('of somebody who cannot be found neither reports nor contacts are waited for', () => {
  const rows = [due('routineReport', 1), due('contact', 1), due('digitalCheck', 1)];
  const found = toBeSaid(rows, { ...nothing, lost: new Set(['case']) });
  expect(found.map(({ duty }) => duty)).toEqual(['digitalCheck']);
});

test('several missed instances and the finding about them are one row with the weight of the finding', () => {
  const finding = findingItem({
    id: 'finding',
    code: 'SUP-01',
    case_id: 'case',
    matter_id: null,
    title: '定期报告：2 次没有按时',
    text: '请联系本人。',
    severity: 'grave',
    articles: [],
    facts: [],
    action: {
      step: 'enter',
      label: '登记',
      entry: { kind: 'routineReport', occurrence: 'routineReport/2026-01/1' },
    },
    due_at: null,
    office: 'countyAgency',
    mute: null,
    person_name: '示例甲',
    measure: 'probation',
    office_name: '示例所',
  });
  const rows = [due('routineReport', 1), due('routineReport', 2), due('routineReport', 4, 'expected')];
  const joined = joinMissed([finding, ...rows.map((row) => dutyItem(row, today))]);
  expect(joined.map(({ title, severity }) => [title, severity])).toEqual([
    ['定期报告没有按时（2 次）', 'grave'],
    ['定期报告', 'info'],
  ]);
  expect(joinMissed([finding])).toEqual([finding]);
});
