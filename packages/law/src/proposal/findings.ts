import { cooperation, measures } from '../articles/index.ts';
import { proposalNames } from '../facts/facts.ts';
import type { Finding } from '../kernel/outcome.ts';
import type { Standing } from '../kernel/procedure.ts';
import { standingQuestion } from '../kernel/sequence.ts';
import { findTaken } from '../kernel/state.ts';
import { formatDay, formatDeadline } from '../time/format.ts';
import { decisionDue } from './clocks.ts';
import { carryOutForm } from './forms.ts';
import type { ProposalGiven } from './given.ts';
import { findCarryingOut, findFiling, findReceipt, findResult, isDelivered, isGranted } from './records.ts';

type FindingRule = (standing: Standing) => Finding | undefined;

/** What a proposal calls for while it waits, and once it is answered. */
export function proposalFindings(given: ProposalGiven): readonly FindingRule[] {
  return [
    decisionLate(given),
    notAccepted(given),
    ...(given.ends === true ? [custodyAwaited(given), pursuitOwed(given)] : []),
  ];
}

const nameOf = (given: ProposalGiven, { state }: Standing): string => {
  const kind = given.kindOf(state);
  return kind === undefined ? given.title : proposalNames[kind];
};

const filer = (given: ProposalGiven, standing: Standing): Finding['office'] =>
  given.filedBy(standingQuestion(standing)).waiting;

/** The other body has let its time pass: it is asked, or the procuratorate is. */
function decisionLate(given: ProposalGiven): FindingRule {
  return (standing) => {
    const { state, context } = standing;
    const period = decisionDue(given, standing);
    if (period === undefined || given.decides === undefined || findResult(state) !== undefined)
      return undefined;
    if (context.now <= period.due) return undefined;
    const filedOn = findFiling(state)?.filedOn;
    return {
      code: `${given.name}.decision-late`,
      severity: 'warning',
      title: `${nameOf(given, standing)}超过期限没有结果`,
      text: '对方的办理期限已过，还没有登记结果。请查问；没有办的，可以请人民检察院监督。',
      facts: [
        ...(filedOn === undefined ? [] : [{ label: '报送', value: formatDay(filedOn) }]),
        { label: '应当作出决定', value: formatDeadline(period.due) },
      ],
      articles: [given.decides.article],
      office: filer(given, standing),
      dueAt: period.due,
      action: { step: 'result', label: '登记结果' },
    };
  };
}

function notAccepted(given: ProposalGiven): FindingRule {
  return (standing) => {
    const { state } = standing;
    if (findReceipt(state)?.accepted !== 'notAccepted' || findResult(state) !== undefined) return undefined;
    return {
      code: `${given.name}.not-accepted`,
      severity: 'warning',
      title: `${nameOf(given, standing)}没有受理`,
      text: '依法提请的，对方应当受理。请核对级别、材料是否合适；依法应当受理而不受理的，可以请人民检察院监督。',
      facts: [],
      articles: [cooperation(16)],
      office: filer(given, standing),
      action: { step: 'result', label: '登记结果' },
    };
  };
}

/** REVOKE-10, REVOKE-13: whoever executes acts at once; no number of days is named. */
function custodyAwaited(given: ProposalGiven): FindingRule {
  return (standing) => {
    const { state } = standing;
    if (!isGranted(state) || isDelivered(state)) return undefined;
    const { executor, papers } = findCarryingOut(state) ?? {};
    const missing = carryOutForm.papers.options.filter(({ code }) => papers?.includes(code) === false);
    return {
      code: `${given.name}.custody-awaited`,
      severity: 'warning',
      title: '还没有登记交付执行',
      text: '收到裁定书、决定书、执行通知书的执行机关应当立即将罪犯送交监狱、看守所，文书同时移交。条文写“立即”，没有天数；请核实并登记。',
      facts: [
        ...(executor === undefined ? [] : [{ label: '执行的机关', value: executor }]),
        ...(missing.length === 0
          ? []
          : [{ label: '还没有送达', value: missing.map(({ label }) => label).join('、') }]),
      ],
      articles: [measures(50), cooperation(18)],
      office: 'countyAgency',
      action: { step: 'carryOut', label: '登记交付执行' },
    };
  };
}

/** Whoever cannot be found after the ruling is a fugitive (《实施办法》第五十一条). */
function pursuitOwed(given: ProposalGiven): FindingRule {
  return (standing) => {
    const { state, facts } = standing;
    if (!isGranted(state) || isDelivered(state)) return undefined;
    const { whereabouts } = findCarryingOut(state) ?? {};
    const missing = whereabouts === undefined && facts.lostContact?.foundAt === undefined;
    const unknown = whereabouts === 'unknown' || (missing && facts.lostContact !== undefined);
    if (!unknown || facts.lostContact?.form === 'fugitive') return undefined;
    const lost = facts.lostContact?.foundAt === undefined ? facts.lostContact?.matterId : undefined;
    const action =
      lost === undefined
        ? { procedure: 'lostContact', step: 'discover', label: '登记在逃' }
        : { procedure: 'lostContact', matterId: lost, step: 'registerFugitive', label: '登记在逃' };
    return {
      code: `${given.name}.pursuit-owed`,
      severity: 'grave',
      title: '裁定、决定生效后下落不明，登记在逃',
      text: '裁定、决定生效后下落不明的，应当由公安机关追捕：负责收监执行的机关书面通报公安机关，社区矫正机构协助。请登记在逃。',
      facts: [],
      articles: [measures(51), cooperation(21)],
      office: 'countyAgency',
      action,
    };
  };
}

/** Whether the step was done here and now, so that its papers go out; what was done on paper has gone out long ago. */
export function isNewly({ state }: Pick<Standing, 'state'> | { state: undefined }, step: string): boolean {
  return findTaken(state, step)?.event.mode === 'permit';
}
