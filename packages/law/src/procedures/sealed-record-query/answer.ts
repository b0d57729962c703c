import type { Article } from '../../articles/article.ts';
import { sealingMeasures } from '../../articles/index.ts';
import type { Clock, Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import { endOfDay, startOfDay } from '../../time/zone.ts';
import { answerDue } from '../query-answer.ts';
import { isSealed } from './checks.ts';
import { findApplication } from './form.ts';

function articleOf(ground: string | undefined): Article {
  return sealingMeasures(ground === 'person' ? 15 : 16);
}

/** Three working days, for what is sealed; for a file that is not, the law has no number and nothing is counted. */
export function answerClock({ state, facts, context }: Standing): Clock | undefined {
  const { receivedOn, ground } = findApplication(state) ?? {};
  if (receivedOn === undefined || !isSealed(facts)) return undefined;
  const decided = findTaken(state, 'decide');
  const startedAt = startOfDay(receivedOn);
  return {
    name: 'answer',
    title: '答复查询申请',
    kind: 'legal',
    startedAt,
    dueAt: endOfDay(answerDue(receivedOn, context)),
    article: articleOf(ground),
    ...(decided === undefined
      ? {}
      : { stoppedAt: decided.event.happenedAt > startedAt ? decided.event.happenedAt : startedAt }),
  };
}

/** MINOR-07: after the third working day it has waited too long. */
export function answerLate({ state, facts, context }: Standing): Finding | undefined {
  const { receivedOn, ground } = findApplication(state) ?? {};
  const decided = findTaken(state, 'decide') !== undefined;
  if (!ruleActive('MINOR-07') || receivedOn === undefined || !isSealed(facts) || decided) return undefined;
  const due = answerDue(receivedOn, context);
  if (context.today <= due) return undefined;
  return {
    code: 'sealedRecordQuery.late',
    severity: 'grave',
    title: '查询申请超过三个工作日没有答复',
    text: '查询封存的犯罪记录的申请，应当在三个工作日内答复；不许可的出具决定书。',
    facts: [
      { label: '收到申请', value: formatDay(receivedOn) },
      { label: '最迟', value: formatDay(due) },
    ],
    articles: [articleOf(ground)],
    office: 'countyAgency',
    dueAt: endOfDay(due),
    action: { step: 'decide', label: '答复' },
  };
}
