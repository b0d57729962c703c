import { criminalProcedure, sealingMeasures } from '../../articles/index.ts';
import { sayWhy } from '../../articles/why.ts';
import type { Computed, Explanation } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { formatDay } from '../../time/format.ts';
import { answerDue } from '../query-answer.ts';
import { findSealingDue } from './due.ts';
import { openInquiries } from './queries.ts';

type Asked = Question & { readonly step: string };

const rules: Readonly<Record<string, string>> = {
  seal: '犯罪时不满十八周岁、被判处五年有期徒刑以下刑罚（含五年）的，刑事执行完毕后三日以内封存犯罪记录。条件由核查人照判决书确认。',
  receiveQuery: '查询须书面申请，写明理由和依据。司法机关办案需要或者有关单位依国家规定查询的才许可。',
  answerQuery: '收到申请之日起三个工作日内答复；许可单位查询的签署保密承诺书，不许可的出具决定书。',
  oversee: '如实记载的事项有不合规之处的，由上一级核查，写明结论；结论不改变原来的记载。',
};

/** The *why* beside the form: from when the days run, and who may see what is sealed. */
export function explainSealing(question: Asked): Explanation {
  const isQuery = question.step === 'receiveQuery' || question.step === 'answerQuery';
  return {
    rule: rules[question.step] ?? '',
    articles: isQuery
      ? [sealingMeasures(15), sealingMeasures(16)]
      : [criminalProcedure(286), sealingMeasures(4), sealingMeasures(13)],
    computation: isQuery ? openOf(question) : sealingOf(question),
    competence: { office: 'countyAgency', text: '由县级社区矫正机构办理。' },
    told: question.step === 'answerQuery' ? ['查询单位（申请人）'] : [],
    otherwise: isQuery
      ? '超过三个工作日没有答复的，一直提示县级机构。'
      : '没有封存的，一直提示县级机构；封存以后不经法定程序不得查询、提供、复用，不得向外部平台提供。',
  };
}

function sealingOf({ facts, context }: Asked): readonly Computed[] {
  const executedOn = facts.ended?.on;
  if (executedOn === undefined) return [];
  const due = findSealingDue(executedOn, context);
  return [
    { label: '刑事执行完毕', value: formatDay(executedOn) },
    ...(due === undefined
      ? [{ label: '封存期限', value: '当时还没有三日的规定' }]
      : [
          { label: '封存，最迟', value: formatDay(due.due) },
          ...due.why.map((one) => ({ label: '计算', value: sayWhy(one) })),
        ]),
  ];
}

function openOf({ state, context }: Asked): readonly Computed[] {
  return openInquiries(state).flatMap(({ query: { applicant, receivedOn } }) =>
    applicant === undefined || receivedOn === undefined
      ? []
      : [{ label: applicant, value: `最迟${formatDay(answerDue(receivedOn, context))}答复` }],
  );
}
