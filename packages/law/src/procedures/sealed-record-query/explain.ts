import { act, sealingMeasures } from '../../articles/index.ts';
import type { Explanation } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { answerDue } from '../query-answer.ts';
import { isSealed } from './checks.ts';
import { findApplication } from './form.ts';

const rules: Readonly<Record<string, string>> = {
  apply: '查询须书面申请，写明理由、依据和要查询什么。收到的都登记，能不能查在答复时决定。',
  decide:
    '只有司法机关办案需要、有关单位根据国家规定查询的才许可；外部平台对接、成批提供的一律不许可。许可的写明范围，查询单位签署保密承诺书。',
  view: '每次查阅登记一条：谁、哪一天、看了什么、带走什么、谁在场。',
  oversee: '如实记载的事项有不合规之处的，由上一级核查，写明结论；结论不改变原来的记载。',
};

/** The *why* beside the form: who may see it, and until when it is answered. */
export function explainQuery({
  step,
  state,
  values,
  facts,
  context,
}: Question & { readonly step: string }): Explanation {
  const receivedOn = findApplication(state)?.receivedOn ?? (values['receivedOn'] as Day | undefined);
  const sealed = isSealed(facts);
  return {
    rule: rules[step] ?? '',
    articles: [act(54), sealingMeasures(10), sealingMeasures(16)],
    computation: [
      { label: '犯罪记录', value: sealed ? '已经封存' : '没有封存（档案仍应保密）' },
      ...(sealed && receivedOn !== undefined
        ? [{ label: '最迟答复', value: `${formatDay(answerDue(receivedOn, context))}（三个工作日）` }]
        : []),
    ],
    competence: { office: 'countyAgency', text: '由县级社区矫正机构答复，司法所不能提供。' },
    told: step === 'decide' ? ['查询单位（申请人）'] : [],
    otherwise: sealed ? '超过三个工作日没有答复的，一直提示。' : '没有许可以前不得提供、不得查阅。',
  };
}
