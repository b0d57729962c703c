import { z } from 'zod';

/** A calendar day in China, 'YYYY-MM-DD'. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, '日期请写成 2026-01-05 的样式')
  .meta({ id: 'Day' });

/** A point in time, ISO 8601 with zone; answers always write UTC with milliseconds. */
export const moment = z
  .string()
  .max(40)
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/, '时间请写成 2026-01-05T09:30:00+08:00 的样式')
  .meta({ id: 'Moment' });

export const identifier = z.uuid('编号的样式不对');

export const measure = z.enum(['control', 'probation', 'parole', 'outsidePrison']).meta({ id: 'Measure' });
export const caseStatus = z
  .enum(['expected', 'serving', 'discharged', 'terminated', 'transferred', 'assessing'])
  .meta({ id: 'CaseStatus' });
export const office = z
  .enum([
    'judicialOffice',
    'countyAgency',
    'prefectureAgency',
    'provinceAgency',
    'countyBureau',
    'procuratorate',
    'court',
    'police',
    'prison',
    'supervisee',
    'system',
  ])
  .meta({ id: 'Office' });
export const role = z.enum(['clerk', 'approver', 'administrator']).meta({ id: 'Role' });
export const severity = z.enum(['info', 'warning', 'grave']).meta({ id: 'Severity' });
export const mode = z.enum(['permit', 'record']).meta({ id: 'Mode' });

export const article = z.object({ code: z.string(), label: z.string() }).meta({ id: 'Article' });
export const computed = z.object({ label: z.string(), value: z.string() }).meta({ id: 'Computed' });

/** Page numbers start at 1; a page holds at most 200 rows. */
export const paging = {
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(200).default(50),
};

/** Made once per form by the page; a repeated key answers like the first time. */
export const idempotencyKey = z
  .string()
  .min(8)
  .max(100)
  .regex(/^[\w.:-]+$/, '重复提交标记的样式不对');

/** One person as it stands in rows of lists. */
export const personLine = z
  .object({ name: z.string(), measure, officeName: z.string() })
  .meta({ id: 'PersonLine' });
