import { act } from '../../articles/index.ts';
import type { CaseFacts } from '../../facts/facts.ts';
import type { Clock, CopyOrder, Explanation, Finding, PaperOrder, Recipient } from '../../kernel/outcome.ts';
import type { ParameterDefinition } from '../../kernel/parameter.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Check, Procedure, Question, Standing } from '../../kernel/procedure.ts';
import { by } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { endOfDay, startOfDay } from '../../time/zone.ts';
import { notInFuture } from '../not-in-future.ts';
import { overseeingStep } from '../overseeing.ts';
import { findComplaint, handleForm, informForm, kindLabel, receiveForm, results } from './form.ts';

const anyone = ['clerk', 'approver'] as const;
const folder = 'packages/law/src/procedures/complaint';
const organs = by('countyAgency', 'judicialOffice', 'prefectureAgency', 'procuratorate');

export const handleWithinDays: ParameterDefinition<number> = {
  key: 'complaint.handleWithinDays',
  title: '申诉、控告、检举办理的内部时限（日）',
  explanation: '条文写“及时”，没有天数；初始值是本系统的（~），页面上标明是内部时限。',
  fallback: 30,
};

/** OVER-08: whoever is complained about does not deal with the complaint himself. */
const notAgainstOneself: Check = {
  rules: ['OVER-08'],
  test: ({ state, actor, mode }) => {
    const against = findComplaint(state)?.against;
    if (!ruleActive('OVER-08') || mode === 'record' || actor === undefined) return undefined;
    if (against?.includes(actor.name) !== true) return undefined;
    return {
      code: 'complaint.against-oneself',
      text: '反映的就是你本人，不能由你办理。',
      articles: [act(34), act(61)],
      instead: '请转给本机关的其他人或者上一级办理。',
    };
  },
};

const namesForwarding: Check = {
  rules: [],
  test: ({ values: { result, forwardedTo } }) =>
    result === 'forwarded' && forwardedTo === undefined
      ? { code: 'complaint.no-organ', field: 'forwardedTo', text: '移送的，请写明移送给哪个机关。' }
      : undefined,
};

/**
 * 申诉、控告、检举: somebody believes that his rights were infringed; whoever receives it deals with it and tells him what came of it
 * (《社区矫正法》第三十四条). Receiving is a fact and never refused, also after the end of the correction.
 */
export const complaint: Procedure = {
  name: 'complaint',
  title: '申诉、控告、检举',
  version: '1',
  basis: [act(34), act(61)],
  claims: [
    {
      id: 'OVER-08',
      status: 'enforced',
      where: [`${folder}/complaint.ts`, `${folder}/form.ts`],
      why: '登记以后欠办理、欠告知结果，没有告知的不算办结并提示；反映的人员本人不能办理；条文写“及时”，计时的是内部时限，初始三十日（~）',
    },
  ],
  decisionStep: 'receive',
  overseeingStep: 'oversee',
  opens: [],
  opensSealed: true,
  steps: {
    receive: {
      title: '登记受理',
      kind: 'record',
      by: organs,
      roles: anyone,
      form: receiveForm,
      after: [],
      checks: [notInFuture('complaint.received-in-future', 'receivedOn', receiveForm.receivedOn.title)],
    },
    handle: {
      title: '办理',
      kind: 'opinion',
      by: byReceiver,
      roles: anyone,
      form: handleForm,
      after: ['receive'],
      checks: [notAgainstOneself, namesForwarding],
    },
    inform: {
      title: '告知办理结果',
      kind: 'record',
      by: byReceiver,
      roles: anyone,
      form: informForm,
      after: ['handle'],
      when: () => ruleActive('OVER-08'),
      checks: [notInFuture('complaint.informed-in-future', 'informedOn', informForm.informedOn.title)],
    },
    oversee: overseeingStep(() => complaint),
  },
  clocks: [handleClock],
  findings: [toInform],
  papers: { handle: resultPapers },
  paperWords: { 诉告: '办理结果告知书' },
  copies: { handle: resultCopies },
  parameters: [handleWithinDays],
  affects: () => ({}),
  restsOn: () => [],
  summary: summaryOf,
  explain: explainComplaint,
};

/** Whoever received it; the levels above may take it over, and whoever dealt with it tells the result. */
function byReceiver({ state }: Question) {
  const office = handlerOf(state);
  if (office === 'procuratorate') return { offices: [office], waiting: office };
  return { offices: ['judicialOffice', 'countyAgency', 'prefectureAgency'], waiting: office } as const;
}

function handlerOf(state: MatterState | undefined) {
  const { by: whose } = (findTaken(state, 'handle') ?? findTaken(state, 'receive'))?.event ?? {};
  return whose?.stated?.office ?? whose?.office ?? 'countyAgency';
}

/** A target of the house: 及时 has no number. */
function handleClock({ state, context }: Standing): Clock | undefined {
  const { receivedOn } = findComplaint(state) ?? {};
  const days = parameterValue(context.parameters, handleWithinDays);
  if (receivedOn === undefined || days === undefined || !ruleActive('OVER-08')) return undefined;
  const informed = findTaken(state, 'inform');
  return {
    name: 'handle',
    title: '办理并告知结果（内部时限）',
    kind: 'internal',
    startedAt: startOfDay(receivedOn as Day),
    dueAt: endOfDay(addDays(receivedOn as Day, days)),
    ...(informed === undefined ? {} : { stoppedAt: informed.event.happenedAt }),
  };
}

function toInform({ state }: Standing): Finding | undefined {
  if (findTaken(state, 'handle') === undefined || findTaken(state, 'inform') !== undefined) return undefined;
  if (!ruleActive('OVER-08')) return undefined;
  const office = handlerOf(state);
  return {
    code: 'complaint.inform',
    severity: 'warning',
    title: '办理结果还没有告知',
    text: '受理申诉、控告、检举的机关应当将办理结果告知提出的人。请送达告知书并登记。',
    facts: [],
    articles: [act(34)],
    office,
    action: { step: 'inform', label: '告知办理结果' },
  };
}

function resultPapers({ facts, state, mode, actor }: Question): readonly PaperOrder[] {
  const { kind, receivedOn } = findComplaint(state) ?? {};
  const { result, forwardedTo } = (findTaken(state, 'handle')?.values ?? {}) as {
    readonly result?: string;
    readonly forwardedTo?: string;
  };
  if (mode === 'record' || result === undefined) return [];
  const label = results.find(({ code }) => code === result)?.label ?? '';
  const office = handlerOf(state);
  const to = isFromSupervisee(facts, state) ? facts.supervisee.name : findComplaint(state)?.by;
  const data = {
    introduce: 'none',
    paragraphs: [
      `你${receivedOn === undefined ? '' : `于${formatDay(receivedOn as Day)}`}提出的${kindLabel(kind)}，已经办理。根据《社区矫正法》第三十四条告知结果：${label}${forwardedTo === undefined ? '' : `（${forwardedTo}）`}`,
      office === 'procuratorate'
        ? '对办理结果不服的，可以向上一级人民检察院提出'
        : '对办理结果不服的，可以向上一级机关或者人民检察院提出',
      '任何单位和个人不得因申诉、控告、检举打击报复；受到打击报复的，可以向人民检察院控告',
    ],
    acknowledgement: true,
  };
  const signed = actor?.office === office ? { region: actor.low } : {};
  return [
    {
      kind: 'complaintResult',
      title: '办理结果告知书',
      template: 'letter',
      counterWord: '诉告',
      signedBy: office,
      ...signed,
      ...(to === undefined ? {} : { to }),
      data,
    },
  ];
}

/** Only whoever brought it is told: what somebody else complains of is not for the person's eyes. */
function resultCopies({ facts, state, mode }: Question): readonly CopyOrder[] {
  if (mode === 'record') return [];
  const name = findComplaint(state)?.by ?? '';
  const copy = { subject: '申诉、控告、检举办理结果', paperKind: 'complaintResult', article: act(34) };
  const recipient: Recipient = isFromSupervisee(facts, state)
    ? { kind: 'supervisee' }
    : { kind: 'named', office: 'supervisee', name };
  return [{ ...copy, recipient }];
}

function isFromSupervisee({ supervisee }: CaseFacts, state: MatterState | undefined): boolean {
  const raiser = findComplaint(state)?.by ?? '';
  return raiser.startsWith('本人') || raiser.startsWith(supervisee.name);
}

function summaryOf(state: MatterState): string {
  const what = kindLabel(findComplaint(state)?.kind);
  if (findTaken(state, 'inform') !== undefined) return `${what}：已经告知结果`;
  return findTaken(state, 'handle') === undefined ? `${what}：办理中` : `${what}：待告知结果`;
}

function explainComplaint({ step }: Question & { readonly step: string }): Explanation {
  return {
    rule: '社区矫正对象认为其合法权益受到侵害的，有权向人民检察院或者有关机关申诉、控告和检举。受理机关应当及时办理，并将办理结果告知申诉人、控告人和检举人。',
    articles: [act(34), act(61)],
    computation: [],
    told: step === 'receive' ? [] : ['提出的人'],
    otherwise:
      '没有告知结果的一直提示。对申诉、控告、检举的人打击报复的，依法给予处分，构成犯罪的追究刑事责任。',
  };
}
