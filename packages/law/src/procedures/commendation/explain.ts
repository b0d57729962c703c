import { act, measures } from '../../articles/index.ts';
import type { Computed, Explanation } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { formatDay } from '../../time/format.ts';
import { isTreatedAsMinor } from '../minority.ts';
import { adverseSince, sixMonthsBefore, sixMonthsServedOn } from './six-months.ts';

const rules: Readonly<Record<string, string>> = {
  propose:
    '认罪悔罪、遵守法律法规、服从监督管理、接受教育表现突出的，应当给予表扬，不受六个月限制。接受社区矫正六个月以上、四项条件同时符合的，或者有突出事迹的，可以给予表扬。',
  legalReview: '审核主体、事实、证据、依据和程序。',
  decide:
    '只由县级社区矫正机构决定，写明理由；表现突出经核实属实的，应当给予表扬。决定书送达本人，抄送人民检察院。',
  publish: '考核结果与奖惩定期公示，只写姓名和结果；未成年人的不公示。',
  commutation: '符合法定减刑条件的，应当提请减刑；表扬不代替减刑。',
  oversee: '如实记载的事项有不合规之处的，由上一级核查，写明结论；结论不改变原来的记载。',
};

/** The *why* beside the form: when six months are served, and what the record says for and against. */
export function explainCommendation(question: Question & { readonly step: string }): Explanation {
  const { step, facts, context } = question;
  const minor = isTreatedAsMinor(facts, context.today);
  return {
    rule: rules[step] ?? '',
    articles: [act(28), measures(32), measures(33), ...(minor ? [measures(55)] : [])],
    computation: [...recordOf(question), ...(minor ? [{ label: '按未成年人办理', value: '不公示' }] : [])],
    competence: { office: 'countyAgency', text: '司法所提出建议，县级社区矫正机构决定。' },
    told:
      step === 'decide' ? ['社区矫正对象本人（送达决定书）', '执行地县级人民检察院（抄送）', '司法所'] : [],
    otherwise: '系统不会自动表扬；没有人提出和决定的，不产生任何效果。',
  };
}

function recordOf({ facts, context }: Question): readonly Computed[] {
  const served = sixMonthsServedOn(facts);
  const from = sixMonthsBefore(context.today);
  const adverse = adverseSince(facts, from).map(({ on, what }) => `${formatDay(on)}${what}`);
  const assessed = (facts.assessments ?? []).filter(({ until }) => until >= from);
  return [
    {
      label: '满六个月',
      value: served === undefined ? '没有登记接收日期' : `${formatDay(served)}（自接收之日起算）`,
    },
    { label: '最近六个月的不利记录', value: adverse.join('、') || '没有' },
    {
      label: '最近六个月的考核',
      value: assessed.map(({ until, grade }) => `到${formatDay(until)}：${grade}`).join('、') || '没有',
    },
  ];
}
