import { criminalProcedure } from '../articles/index.ts';
import type { Form, FormValues, ValuesOf } from '../kernel/field.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { validate } from '../kernel/validate.ts';

const article = criminalProcedure(107);

/** How a paper reached the person it speaks of (送达方式). */
export const serviceManners = [
  { code: 'signed', label: '本人签收' },
  { code: 'household', label: '成年家属代收' },
  { code: 'guardian', label: '监护人签收' },
  { code: 'custody', label: '羁押场所、监狱转交' },
  { code: 'left', label: '拒收，留置送达' },
  { code: 'mail', label: '邮寄送达' },
  { code: 'notice', label: '公告送达' },
] as const;

/**
 * 送达回证: what is written down when a paper is served. 《刑事诉讼法》第一百零七条 says how procedural papers are served (the person,
 * an adult of the household, left behind before a witness); papers of community correction follow it for want of an article of their own (~).
 */
export const serviceForm = {
  receivedOn: { kind: 'day', title: '送达日期', required: true },
  manner: { kind: 'choice', title: '送达方式', required: true, options: serviceManners },
  receivedBy: { kind: 'text', title: '签收人', maximumLength: 60, hint: '不是本人的，写姓名和与本人的关系' },
  interpreter: { kind: 'text', title: '翻译', maximumLength: 60, hint: '口头翻译过的，写谁译、译成什么语言' },
  witnesses: { kind: 'text', title: '见证人', maximumLength: 120 },
  mailNumber: { kind: 'text', title: '邮件号', maximumLength: 60 },
  noticedOn: { kind: 'text', title: '公告在哪里、从哪天起', maximumLength: 120 },
  servedBy: { kind: 'text', title: '送达人', maximumLength: 60 },
  remark: { kind: 'text', title: '拒收的事由和经过', maximumLength: 200 },
} as const satisfies Form;

export type Service = ValuesOf<typeof serviceForm>;

/** What each manner must name besides the day, or the receipt proves nothing. */
const owed: Readonly<Record<string, readonly (keyof typeof serviceForm)[]>> = {
  household: ['receivedBy'],
  guardian: ['receivedBy'],
  custody: ['receivedBy'],
  left: ['witnesses', 'remark'],
  mail: ['mailNumber'],
  notice: ['noticedOn'],
};

/** The values of a receipt in their one spelling, and what is wanting. Days are looked at by whoever knows when the paper was made. */
export function judgeService(raw: FormValues): {
  readonly values: FormValues;
  readonly refusals: readonly Refusal[];
} {
  const { values, problems, missing } = validate(serviceForm, raw);
  const manner = typeof values['manner'] === 'string' ? values['manner'] : '';
  const wanting = (owed[manner] ?? [])
    .filter((name) => values[name] === undefined)
    .map((name) => ({
      code: 'service.incomplete',
      field: name,
      text: `${mannerLabel(manner)}的，要写明“${serviceForm[name].title}”，回证才能证明送达。`,
      articles: [article],
    }));
  return { values, refusals: [...problems, ...missing, ...wanting] };
}

export function mannerLabel(code: string): string {
  return serviceManners.find((one) => one.code === code)?.label ?? code;
}

/** The fields that a manner asks for, for the form on the screen. */
export function fieldsOfManner(manner: string | undefined): readonly (keyof typeof serviceForm)[] {
  const needed = owed[manner ?? ''] ?? [];
  return (Object.keys(serviceForm) as (keyof typeof serviceForm)[]).filter(
    (name) =>
      ['receivedOn', 'manner', 'servedBy', 'interpreter'].includes(name) ||
      needed.includes(name) ||
      (name === 'remark' && manner === 'notice'),
  );
}
