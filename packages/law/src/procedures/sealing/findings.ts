import { sealingMeasures } from '../../articles/index.ts';
import type { Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import { endOfDay } from '../../time/zone.ts';
import { answerDue } from '../query-answer.ts';
import { openInquiries } from './queries.ts';

/** MINOR-07: an application waits for its answer, and after the third working day it waits too long. */
export function answerOwed({ state, context }: Standing): Finding | undefined {
  const [oldest] = openInquiries(state);
  const receivedOn = oldest?.query.receivedOn;
  if (!ruleActive('MINOR-07') || oldest === undefined || receivedOn === undefined) return undefined;
  const due = answerDue(receivedOn, context);
  const isLate = context.today > due;
  return {
    code: isLate ? 'sealing.answer-late' : 'sealing.answer-owed',
    severity: isLate ? 'grave' : 'warning',
    title: isLate ? '查询申请超过三个工作日没有答复' : '三个工作日内答复查询申请',
    text: '收到查询封存的犯罪记录、出具无犯罪记录证明的申请，应当在三个工作日内答复；不许可的出具决定书，许可单位查询的签署保密承诺书。',
    facts: [
      { label: '收到申请', value: formatDay(receivedOn) },
      { label: '最迟', value: formatDay(due) },
    ],
    articles: [sealingMeasures(oldest.query.kind === 'person' ? 15 : 16)],
    office: 'countyAgency',
    dueAt: endOfDay(due),
    action: { step: 'answerQuery', label: '登记答复' },
  };
}
