import { act, cooperation } from '../../articles/index.ts';
import type { Clock, Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { computeDays } from '../../period/index.ts';
import { findResult, isGranted } from '../../proposal/records.ts';
import { addDays, daysBetween } from '../../time/day-arithmetic.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { endOfDay, startOfDay } from '../../time/zone.ts';
import { findArrest, findCustodyEnd } from './form.ts';
import { notRevokedOn, revokedOn } from './revocation-beside.ts';

/** ARREST-03: the last day on which somebody may be held; a person's time in custody does not roll over holidays. */
function custodyEnds({ state, context }: Standing): Day | undefined {
  const arrestedOn = findArrest(state)?.arrestedOn;
  if (arrestedOn === undefined) return undefined;
  const options = { rollsOver: false, calendar: context.calendar };
  return computeDays(arrestedOn, { unit: 'days', amount: 30 }, options).due;
}

/** ARREST-03: thirty days from the arrest. It binds the police; it stops with the release, or when the ruling is carried out. */
export function custodyClock(standing: Standing): Clock | undefined {
  const arrestedOn = findArrest(standing.state)?.arrestedOn;
  const ends = custodyEnds(standing);
  if (arrestedOn === undefined || ends === undefined) return undefined;
  const over = findCustodyEnd(standing.state)?.endedOn ?? revokedOn(standing);
  return {
    name: 'custody',
    title: '逮捕后羁押不超过三十日',
    kind: 'legal',
    startedAt: startOfDay(arrestedOn),
    dueAt: endOfDay(ends),
    warnFrom: startOfDay(addDays(ends, -3)),
    article: act(47),
    ...(over === undefined ? {} : { stoppedAt: startOfDay(over > arrestedOn ? over : arrestedOn) }),
  };
}

/** Under arrest as far as is known, and no ruling has turned it into execution. */
function isHeld(standing: Standing): boolean {
  const { state } = standing;
  return (
    findArrest(state) !== undefined &&
    findCustodyEnd(state) === undefined &&
    revokedOn(standing) === undefined
  );
}

/** ARREST-03: from three days before its end. */
export function custodyRunsOut(standing: Standing): Finding | undefined {
  const ends = custodyEnds(standing);
  if (ends === undefined || !isHeld(standing) || notRevokedOn(standing) !== undefined) return undefined;
  const { today } = standing.context;
  if (today < addDays(ends, -3)) return undefined;
  const isOver = today > ends;
  return {
    code: isOver ? 'arrest.custody-over' : 'arrest.custody-ends',
    severity: isOver ? 'grave' : 'warning',
    title: isOver ? '逮捕后羁押已经超过三十日' : '逮捕后羁押即将满三十日',
    text: '被逮捕的社区矫正对象羁押期限不得超过三十日。还没有裁定的，请查问法院和公安机关；已经释放的请登记。',
    facts: [{ label: '满三十日', value: formatDay(ends) }],
    articles: [act(47)],
    office: 'countyAgency',
    dueAt: endOfDay(ends),
    action: { step: 'custodyEnd', label: '登记送监执行或者释放' },
  };
}

/** ARREST-04: the court does not revoke, so he is set free at once. */
export function releaseOwed(standing: Standing): Finding | undefined {
  const on = notRevokedOn(standing);
  if (on === undefined || !isHeld(standing)) return undefined;
  return {
    code: 'arrest.release-owed',
    severity: 'grave',
    title: '没有撤销，应当立即释放',
    text: '人民法院裁定不予撤销缓刑、撤销假释的，对被逮捕的社区矫正对象，公安机关应当立即予以释放。请核实，释放以后登记。',
    facts: [{ label: '不予撤销', value: formatDay(on) }],
    articles: [act(48)],
    office: 'countyAgency',
    action: { step: 'custodyEnd', label: '登记送监执行或者释放' },
  };
}

/** ARREST-05: the days in custody before the revocation, the day of the arrest included, each set off against one day. */
export function creditDays(
  standing: Pick<Standing, 'facts'> & { readonly state: MatterState | undefined },
): number | undefined {
  const arrestedOn = findArrest(standing.state)?.arrestedOn;
  const until = findCustodyEnd(standing.state)?.endedOn ?? revokedOn(standing);
  if (arrestedOn === undefined || until === undefined || until < arrestedOn) return undefined;
  return daysBetween(arrestedOn, until);
}

/** ARREST-05: whoever executes computes it; it is told so that nobody forgets. */
export function custodyIsSetOff(standing: Standing): Finding | undefined {
  const days = creditDays(standing);
  if (days === undefined || revokedOn(standing) === undefined || findCustodyEnd(standing.state) !== undefined)
    return undefined;
  return {
    code: 'arrest.set-off',
    severity: 'info',
    title: '撤销前的羁押一日折抵刑期一日',
    text: '人民法院裁定撤销缓刑、撤销假释的，执行以前被逮捕的，羁押一日折抵刑期一日，由执行机关计算。请核对执行通知书。',
    facts: [{ label: '逮捕至裁定（释放）前', value: `${days} 日` }],
    articles: [act(48)],
    office: 'countyAgency',
  };
}

/** ARREST-06: the police execute once they have the decision; no number of days is named. */
export function policeAwaited(standing: Standing): Finding | undefined {
  const { state } = standing;
  if (!isGranted(state) || findArrest(state) !== undefined) return undefined;
  if (notRevokedOn(standing) !== undefined || revokedOn(standing) !== undefined) return undefined;
  const decidedOn = findResult(state)?.decidedOn;
  return {
    code: 'arrest.police-awaited',
    severity: 'warning',
    title: '法院决定逮捕，还没有登记执行',
    text: '人民法院决定逮捕的，由执行地县级公安机关执行。条文没有天数；请核实并登记，找不到本人的登记在逃。',
    facts: decidedOn === undefined ? [] : [{ label: '决定', value: formatDay(decidedOn) }],
    articles: [act(47), cooperation(17)],
    office: 'countyAgency',
    action: { step: 'arrested', label: '登记执行逮捕' },
  };
}
