import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import type { PeriodDays } from './tally.ts';

const day = { kind: 'day', required: true, decisive: true } as const;
const conduct = { kind: 'longText', maximumLength: 600 } as const;

/** The same for everybody of whom it is begun. */
export const openForm = {
  from: { ...day, title: '考核期间自' },
  until: { ...day, title: '考核期间至', hint: '写整月、整季度；中途接收的，从接收之日起看' },
} as const satisfies Form;

/** The four things that are assessed (ASSESS-05, 《实施办法》第三十二条). */
export const contents = {
  remorse: { ...conduct, title: '认罪悔罪' },
  rules: { ...conduct, title: '遵守有关规定' },
  supervision: { ...conduct, title: '服从监督管理' },
  education: { ...conduct, title: '接受教育' },
} as const satisfies Form;

export const proposeForm = {
  ...contents,
  grade: {
    kind: 'text',
    title: '建议的等次',
    required: true,
    maximumLength: 20,
    hint: '旁边有按参数算出的建议；不照它写的，写明理由',
  },
  reasons: { kind: 'longText', title: '理由', maximumLength: 1000 },
  evidence: { kind: 'evidence', title: '材料' },
} as const satisfies Form;

export const decideForm = {
  grade: { kind: 'text', title: '考核等次', required: true, decisive: true, maximumLength: 20 },
  evidenceOf: {
    kind: 'choice',
    title: '考核结果的用途',
    required: true,
    decisive: true,
    options: [
      { code: 'nothing', label: '记入档案' },
      { code: 'repentance', label: '可以作为确有悔改表现的依据' },
      { code: 'seriousViolation', label: '可以作为严重违反监督管理规定的依据' },
    ],
    hint: '只是依据之一：奖惩、减刑、收监另有各自的条件，由人决定',
  },
  reasons: { kind: 'longText', title: '理由', required: true, maximumLength: 1000 },
  originalNumber: { kind: 'text', title: '原纸质文书文号', maximumLength: 60, fromPaper: true },
} as const satisfies Form;

export type AssessmentDecided = ValuesOf<typeof decideForm>;

/** The days that are assessed; nothing where a paper gives none. */
export function findPeriod(state: MatterState | undefined): PeriodDays | undefined {
  const { from, until } = (findTaken(state, 'open')?.values ?? {}) as Partial<PeriodDays>;
  return from === undefined || until === undefined ? undefined : { from, until };
}

export function findDecided(state: MatterState | undefined): Partial<AssessmentDecided> | undefined {
  return findTaken(state, 'decide')?.values;
}
