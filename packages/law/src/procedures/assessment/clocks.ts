import { cooperation, measures } from '../../articles/index.ts';
import type { Clock } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import type { Day } from '../../time/day.ts';
import type { Moment } from '../../time/moment.ts';
import { endOfDay, startOfDay } from '../../time/zone.ts';
import { findChecked, findEntrusted, lastCheckingStep } from './records.ts';
import {
  findBegin,
  findDiscussDue,
  findGiveBackDue,
  findNoticeDue,
  findOpinionDue,
  isExpedited,
} from './timing.ts';
import { waitingFor } from './when.ts';

/** The step by which the errand ended otherwise: what has not been done by then is not late any more. */
function endedAt({ state }: Standing): Moment | undefined {
  const ends = ['issue', 'giveBack', 'stop'].flatMap(
    (step) => findTaken(state, step)?.event.happenedAt ?? [],
  );
  return ends.toSorted()[0];
}

interface Deadline {
  readonly name: string;
  readonly title: string;
  readonly from: Day;
  readonly due: Day;
  readonly doneAt: Moment | undefined;
  readonly article: Clock['article'];
}

function deadline(standing: Standing, { name, title, from, due, doneAt, article }: Deadline): Clock {
  const startedAt = startOfDay(from);
  const stoppedAt = [doneAt, endedAt(standing)].filter((at) => at !== undefined).toSorted()[0];
  return {
    name,
    title,
    kind: 'legal',
    startedAt,
    dueAt: endOfDay(due),
    ...(stoppedAt === undefined ? {} : { stoppedAt: stoppedAt < startedAt ? startedAt : stoppedAt }),
    ...(article === undefined ? {} : { article }),
  };
}

/** EVAL-11: while something is missing and has not been asked for, or once it has been. */
export function noticeClock(standing: Standing): Clock | undefined {
  const entrusted = findEntrusted(standing.state);
  const due = findNoticeDue(standing);
  const notice = findTaken(standing.state, 'supplementNotice');
  const missing = notice !== undefined || waitingFor(standing.state) === 'supplementNotice';
  if (entrusted === undefined || due === undefined || !missing || !ruleActive('EVAL-11')) return undefined;
  const doneAt = notice?.event.happenedAt;
  const title = '三个工作日内通知补齐';
  return deadline(standing, {
    name: 'supplementNotice',
    title,
    from: entrusted.letterOn,
    due,
    doneAt,
    article: cooperation(4),
  });
}

/** EVAL-13. */
export function discussClock(standing: Standing): Clock | undefined {
  const due = findDiscussDue(standing);
  const checked = findChecked(standing.state);
  if (due === undefined || checked === undefined || !ruleActive('EVAL-13')) return undefined;
  return deadline(standing, {
    name: 'discuss',
    title: '三个工作日内与委托机关沟通',
    from: checked.checkedOn,
    due,
    doneAt: findTaken(standing.state, 'discuss')?.event.happenedAt,
    article: cooperation(4),
  });
}

/** EVAL-14: once the talk has shown that it cannot be done, or as long as nobody has talked. */
export function giveBackClock(standing: Standing): Clock | undefined {
  const due = findGiveBackDue(standing);
  const checked = findChecked(standing.state);
  const last = lastCheckingStep(standing.state);
  const possible = last?.step === 'discuss' && last.values['result'] === 'possible';
  if (due === undefined || checked === undefined || possible || !ruleActive('EVAL-14')) return undefined;
  return deadline(standing, {
    name: 'giveBack',
    title: '五个工作日内退回材料',
    from: checked.checkedOn,
    due,
    doneAt: findTaken(standing.state, 'giveBack')?.event.happenedAt,
    article: cooperation(4),
  });
}

/** EVAL-15, EVAL-16. */
export function opinionClock(standing: Standing): Clock | undefined {
  const from = findBegin(standing);
  const due = findOpinionDue(standing);
  const expedited = isExpedited(standing.state);
  if (from === undefined || due === undefined || !ruleActive(expedited ? 'EVAL-16' : 'EVAL-15'))
    return undefined;
  return deadline(standing, {
    name: 'issue',
    title: expedited ? '五个工作日内完成评估（速裁）' : '十个工作日内完成评估',
    from,
    due,
    doneAt: findTaken(standing.state, 'issue')?.event.happenedAt,
    article: measures(14),
  });
}
