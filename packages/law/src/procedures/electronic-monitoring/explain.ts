import { act, measures } from '../../articles/index.ts';
import type { Computed, Explanation } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { formatDay } from '../../time/format.ts';
import { findLastDay } from './last-day.ts';
import { daysOf, newestOrder } from './orders.ts';

type Asked = Question & { readonly step: string };

const rules: Readonly<Record<string, string>> = {
  propose:
    '有法定五种情形之一的，经县级司法行政部门负责人批准，可以使用电子定位。“可以”不是应当：先写明为什么需要，再写证据。没有情形的、为了方便的、对所有人的，一律不得使用。',
  hear: '告知本人拟使用电子定位、依据什么，听取意见；不陈述的照实登记。未成年人的监护人到场。',
  opinion: '县级社区矫正机构核实以后，报县级司法行政部门负责人批准。',
  legalReview: '审核主体、事实、证据、依据、程序和期限。',
  decide: '只由县级司法行政部门负责人批准，社区矫正机构、司法所都不能批准。每次不超过三个月。',
  serve: '使用以前书面告知期限、要求和违反的后果，由本人签收。',
  begin: '告知以后才能使用；装置是专门的电子设备，手机等不是。',
  assess: '期限届满，经评估仍有必要的才可以报请延长；没有必要的到期停用。',
  extend: '延长也只由县级司法行政部门负责人批准，每次不超过三个月，每次都先评估。',
  remove: '不需要继续使用的，及时解除；期限届满没有批准延长的，停用、取下。',
  oversee: '如实记载的事项有不合规之处的，由上一级核查，写明结论；结论不改变原来的记载。',
};

const decisions: readonly string[] = ['decide', 'extend'];

/** The *why* beside the form: whose decision it is, and until when at the latest. */
export function explainMonitoring(question: Asked): Explanation {
  const { step } = question;
  const isDecision = decisions.includes(step);
  return {
    rule: rules[step] ?? '',
    articles: [act(29), measures(37)],
    computation: computationOf(question),
    competence: isDecision
      ? { office: 'countyBureau', text: '由县级司法行政部门负责人批准。' }
      : { office: 'countyAgency', text: '由县级社区矫正机构（司法所）办理。' },
    told: isDecision ? ['社区矫正对象本人（送达决定书和告知书）', '司法所'] : [],
    otherwise:
      '没有批准、没有告知、期限已满的，不得使用，也不得收集定位信息；获得的信息只用于社区矫正，严格保密。',
  };
}

function computationOf({ step, state, values }: Asked): readonly Computed[] {
  const order = step === 'propose' || step === 'decide' ? undefined : newestOrder(state);
  const { from } = step === 'extend' ? daysOf(undefined, values) : daysOf(state, values);
  return [
    ...(order === undefined ? [] : [{ label: '现在批准到', value: formatDay(order.until) }]),
    ...(from === undefined
      ? []
      : [
          {
            label: '最晚到',
            value: `${formatDay(findLastDay(from))}（自${formatDay(from)}起三个月，首日计算在内，不因节假日顺延）`,
          },
        ]),
  ];
}
