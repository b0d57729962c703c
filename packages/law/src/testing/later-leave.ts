import type { Procedure } from '../kernel/procedure.ts';
import { by } from '../kernel/procedure.ts';
import { leave } from '../procedures/leave/leave.ts';
import { day } from '../time/day.ts';

const { apply, ...rest } = leave.steps;

/**
 * 外出 as a later version might have it, for tests: from 1 July 2026 on the one who asks names somebody who can be reached, and the
 * office visits the family before it advises.
 */
export const laterLeave: Procedure = {
  ...leave,
  version: '2',
  from: day('2026-07-01'),
  steps: {
    apply: {
      ...apply!,
      form: {
        ...apply!.form,
        reachable: { kind: 'text', title: '紧急联系人', required: true, maximumLength: 60 },
      },
    },
    visit: {
      title: '走访',
      kind: 'opinion',
      by: by('judicialOffice'),
      roles: ['clerk', 'approver'],
      form: { text: { kind: 'longText', title: '走访情况', required: true, maximumLength: 600 } },
      after: ['apply'],
      checks: [],
    },
    ...rest,
    decide: { ...rest['decide']!, after: ['apply', 'visit', 'review', 'countyReview'] },
  },
};
