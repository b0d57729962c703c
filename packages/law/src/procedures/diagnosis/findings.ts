import { outsidePrisonOpinion } from '../../articles/index.ts';
import type { Clock, Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import { startOfDay, endOfDay } from '../../time/zone.ts';
import { findEntrustment, findOpinion } from './form.ts';
import { findArrangeDue, findIssueDue, findReceivedOn } from './timing.ts';

const action = { step: 'issue', label: '登记诊断意见' };

/** SUP-11, watched: the hospital's five working days. */
export function arrangeClock({ state, context }: Standing): Clock | undefined {
  return hospitalClock(state, findArrangeDue(state, context)?.due, {
    name: 'arrange',
    title: '医院五个工作日内组织',
    stoppedOn: findTaken(state, 'arrange')?.values['arrangedOn'] ?? findOpinion(state)?.issuedOn,
  });
}

/** SUP-12, watched: its twenty working days, or three days. */
export function issueClock({ state, context }: Standing): Clock | undefined {
  return hospitalClock(state, findIssueDue(state, context)?.due, {
    name: 'issue',
    title: '医院按期出具意见',
    stoppedOn: findOpinion(state)?.issuedOn,
  });
}

function hospitalClock(
  state: Standing['state'],
  due: ReturnType<typeof findReceivedOn>,
  clock: { readonly name: string; readonly title: string; readonly stoppedOn: unknown },
): Clock | undefined {
  const from = findReceivedOn(state);
  if (from === undefined || due === undefined) return undefined;
  const { name, title, stoppedOn } = clock;
  return {
    name,
    title,
    kind: 'legal',
    startedAt: startOfDay(from),
    dueAt: endOfDay(due),
    article: outsidePrisonOpinion(7),
    ...(typeof stoppedOn === 'string' ? { stoppedAt: startOfDay(stoppedOn as typeof from) } : {}),
  };
}

/** SUP-11: nothing was arranged in time, or nobody wrote it down. */
export function notArranged({ state, context }: Standing): Finding | undefined {
  const due = findArrangeDue(state, context)?.due;
  if (due === undefined || context.today <= due) return undefined;
  if (findTaken(state, 'arrange') !== undefined || findOpinion(state) !== undefined) return undefined;
  return {
    code: 'diagnosis.not-arranged',
    severity: 'warning',
    title: '医院五个工作日内没有组织',
    text: '受委托的医院应当在收到委托书后五个工作日内组织。请向医院催问；已经组织的，登记组织之日。',
    facts: [{ label: '应当组织到', value: formatDay(due) }],
    articles: [outsidePrisonOpinion(7), outsidePrisonOpinion(27)],
    office: 'countyAgency',
    dueAt: endOfDay(due),
    action: { step: 'arrange', label: '登记组织之日' },
  };
}

/** SUP-12: the opinion is owed by the hospital, and late. */
export function notIssued({ state, context }: Standing): Finding | undefined {
  const due = findIssueDue(state, context)?.due;
  if (due === undefined || context.today <= due || findOpinion(state) !== undefined) return undefined;
  return {
    code: 'diagnosis.not-issued',
    severity: 'warning',
    title: '医院没有按期出具意见',
    text: '一般在收到委托书后二十个工作日内出具，病情严重必须立即保外就医的三日内出具。请向医院催要。',
    facts: [{ label: '应当出具到', value: formatDay(due) }],
    articles: [outsidePrisonOpinion(7), outsidePrisonOpinion(27)],
    office: 'countyAgency',
    dueAt: endOfDay(due),
    action,
  };
}

/** SUP-12: who must have signed. It binds the hospital; what is wanting is said, the opinion is entered all the same. */
export function wanting({ state }: Standing): Finding | undefined {
  const opinion = findOpinion(state);
  const kind = findEntrustment(state)?.kind;
  if (opinion === undefined || kind === undefined || !ruleActive('SUP-12')) return undefined;
  const missing = [
    ...(opinion.physicians < 2 ? ['少于两名'] : []),
    ...(kind === 'illness' && opinion.grade !== 'senior' ? ['病情诊断应当由两名副高级以上医师作出'] : []),
    ...(kind === 'pregnancy' && opinion.grade === 'junior' ? ['妊娠检查应当由两名中级以上医师作出'] : []),
    ...(opinion.countersigned === true ? [] : ['没有主管院长审核签名、盖章']),
    ...(opinion.noConflict === true ? [] : ['没有核实回避']),
  ];
  if (missing.length === 0) return undefined;
  return {
    code: 'diagnosis.wanting',
    severity: 'warning',
    title: '诊断意见的手续不全',
    text: '请退医院补正，或者另行委托同等级以上的医院；补正后更正这一项的登记。',
    facts: missing.map((value) => ({ label: '欠缺', value })),
    articles: [outsidePrisonOpinion(6), outsidePrisonOpinion(7), outsidePrisonOpinion(8)],
    office: 'countyAgency',
    action: { step: 'entrust', procedure: 'diagnosis', label: '重新委托' },
  };
}
