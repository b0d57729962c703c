import { z } from 'zod';

import { idempotencyKey, moment, paging } from './common.ts';
import { values } from './values.ts';

/** 登记委托: the values of the first step of 调查评估, from which the file is made. */
export const openAssessment = z.object({
  values,
  idempotencyKey,
});

export const assessmentOpened = z
  .object({ caseId: z.string(), matterId: z.string() })
  .meta({ id: 'AssessmentOpened' });

/** What a package says, laid into the form of 登记委托. */
export const assessmentRequestRead = z
  .object({ values, problems: z.array(z.string()) })
  .meta({ id: 'AssessmentRequestRead' });

export const assessmentFilter = z.object({
  waiting: z.enum(['mine', 'all']).default('all'),
  running: z.enum(['true']).optional(),
  ...paging,
});

/** What was sent to a procuratorate about assessments: that an errand has come, and the opinion. */
export const assessmentCopies = z
  .object({
    rows: z.array(
      z.object({
        id: z.string(),
        subject: z.string(),
        at: moment,
        paperId: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'AssessmentCopies' });
