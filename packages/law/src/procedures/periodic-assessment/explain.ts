import { act, measures } from '../../articles/index.ts';
import type { Computed, Explanation } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { formatDay } from '../../time/format.ts';
import { isTreatedAsMinor } from '../minority.ts';
import { computeGrade } from './compute.ts';
import { findPeriod } from './form.ts';
import { findPeriodLength, schemeOf } from './parameters.ts';
import { gradesOf } from './scheme.ts';

const rules: Readonly<Record<string, string>> = {
  open: '根据认罪悔罪、遵守有关规定、服从监督管理、接受教育等情况定期考核。周期由省规定，是参数。',
  propose:
    '四个方面逐项写事实。旁边的建议由参数和登记的奖惩算出，只供参考；与它不同的写明理由。民族、宗教信仰和政治面貌不作为依据。',
  legalReview: '审核事实、依据和程序。',
  decide: '县级社区矫正机构书面确定考核结果，写明理由；书面通知本人，记入档案。系统不自动定等次。',
  publish: '考核结果定期公示，只写姓名和结果；未成年人的不公示。',
  oversee: '如实记载的事项有不合规之处的，由上一级核查，写明结论；结论不改变原来的记载。',
};

/** The *why* beside the form: every line of the computation, and which grades there are here. */
export function explainAssessment(question: Question & { readonly step: string }): Explanation {
  const { step, facts, context } = question;
  const minor = isTreatedAsMinor(facts, context.today);
  return {
    rule: rules[step] ?? '',
    articles: [act(28), measures(32), ...(minor ? [measures(55)] : [])],
    computation: [
      ...computationOf(question),
      ...(minor ? [{ label: '按未成年人办理', value: '不公示' }] : []),
    ],
    competence: { office: 'countyAgency', text: '司法所提出，县级社区矫正机构确定。' },
    told: step === 'decide' ? ['社区矫正对象本人（书面通知）', '司法所', '人民检察院（本地规定抄送的）'] : [],
    otherwise: '没有考核的一直提示；系统不会自动考核，也不会自动奖惩。',
  };
}

function computationOf({
  step,
  state,
  facts,
  context,
}: Question & { readonly step: string }): readonly Computed[] {
  const period = findPeriod(state);
  const every = findPeriodLength(context.parameters);
  const length = {
    label: '本地的周期',
    value: every === undefined ? '不考核' : every === 'month' ? '月' : '季度',
  };
  if (period === undefined || (step !== 'propose' && step !== 'decide')) {
    const last = (facts.assessments ?? []).at(-1);
    return [
      length,
      { label: '上一次', value: last === undefined ? '没有' : `到${formatDay(last.until)}：${last.grade}` },
    ];
  }
  const grades = gradesOf(schemeOf(context.parameters)).join('、');
  return [...computeGrade(facts, context, period).lines, { label: '本地的等次', value: grades }];
}
