import { chinaCalendar, day, dayOf, decide, moment } from '@guitu/law';
import type {
  Actor,
  CaseFacts,
  FormValues,
  MatterState,
  Mode,
  Office,
  PaperOrder,
  Procedure,
} from '@guitu/law';
import type { PaperPerson } from '@guitu/papers';

import type { PaperSource } from '../papers/compose/index.ts';

const office = 533401204000;
const county = 533401000000;

const bodyNames: Partial<Record<Office, string>> = {
  judicialOffice: '尼西司法所',
  countyAgency: '香格里拉市社区矫正管理局',
  prefectureAgency: '迪庆州社区矫正管理局',
  procuratorate: '香格里拉市人民检察院',
  police: '香格里拉市公安局',
};

/** An invented adult on probation, with everything of the first days entrusted to the office. */
export function paperFacts(changes: Partial<CaseFacts> = {}): CaseFacts {
  const term = { begins: day('2026-01-01'), ends: day('2027-12-31') };
  const entrusted = ['intake', 'team', 'inductionDeclaration', 'correctionPlan', 'classification', 'exitBan'];
  return {
    caseId: 'case-1',
    measure: 'probation',
    status: 'serving',
    supervisee: { name: '示例扎西', sex: 'male', birthOn: day('1990-05-01'), minorAtCrime: false },
    holder: { officeCode: office, countyCode: county, prefectureCode: 533400000000 },
    term: { ...term, entries: [{ kind: 'executingNotice', ...term, effectiveOn: term.begins }] },
    prohibitions: [],
    permissions: [],
    custody: [],
    delegations: entrusted.map((procedure) => ({
      officeCode: office,
      procedure,
      from: day('2026-01-01'),
      basis: '示例委托书',
    })),
    detention: [],
    sanctions: [],
    levels: [],
    ...changes,
  };
}

export interface PaperStep {
  /** A moment in UTC. */
  readonly at: string;
  readonly office: 'judicialOffice' | 'countyAgency';
  readonly step: string;
  readonly values: FormValues;
  /** Entered afterwards, so that nothing is refused. */
  readonly mode?: Mode;
}

/**
 * Takes the steps one after another as law decides them, and gives what each paper that the last one orders is put together from.
 * Throws with the refusals where a step is not taken.
 */
export function paperSources(
  procedure: Procedure,
  facts: CaseFacts,
  steps: readonly [PaperStep, ...PaperStep[]],
): readonly PaperSource[] {
  let state: MatterState | undefined;
  let papers: readonly PaperOrder[] = [];
  for (const step of steps) ({ state, papers } = taken(procedure, state, facts, step));
  const last = steps.at(-1) ?? steps[0];
  const ended = state;
  if (ended === undefined) throw new Error('no step was taken');
  return papers.map((order) => sourceOf(procedure, ended, facts, order, last));
}

function taken(procedure: Procedure, state: MatterState | undefined, facts: CaseFacts, step: PaperStep) {
  const now = moment(step.at);
  const verdict = decide(
    procedure,
    state,
    facts,
    {
      act: 'step',
      step: step.step,
      values: step.values,
      mode: step.mode ?? 'permit',
      happenedAt: now,
      ...(step.mode === 'record' ? { stated: { office: step.office, name: '示例经办' } } : {}),
    },
    {
      actor: actorOf(step.office),
      seed: state ?? {
        id: 'matter-1',
        caseId: facts.caseId,
        procedure: procedure.name,
        version: procedure.version,
        openedOn: dayOf(now),
      },
    },
    { now, today: dayOf(now), calendar: chinaCalendar, parameters: new Map() },
  );
  if (!verdict.taken) {
    throw new Error(verdict.refusals.map((refusal) => `${refusal.code}: ${refusal.text}`).join('\n'));
  }
  return verdict.decision;
}

function actorOf(acting: PaperStep['office']): Actor {
  return {
    accountId: `account-${acting}`,
    name: '示例经办',
    office: acting,
    bodyId: `body-${acting}`,
    bodyName: bodyNames[acting] ?? acting,
    low: acting === 'judicialOffice' ? office : county,
    high: acting === 'judicialOffice' ? office + 999 : county + 999_999,
    roles: ['clerk', 'approver'],
  };
}

function sourceOf(
  procedure: Procedure,
  state: MatterState,
  facts: CaseFacts,
  order: PaperOrder,
  last: PaperStep,
): PaperSource {
  const now = moment(last.at);
  const bodyName = (wanted: Office): string => bodyNames[wanted] ?? wanted;
  return {
    order,
    head: { demonstration: true, number: null, issuedOn: dayOf(now), bodyName: bodyName(order.signedBy) },
    person: personOf(facts),
    register: { values: {}, relations: [], resume: [], checks: [] },
    procedure,
    state,
    facts,
    issued: [],
    bodyName,
    contact: { name: '示例经办', phone: '0887-0000000' },
    actorName: '示例经办',
    reason: '',
    now,
    numberOf: () => '无文号',
  };
}

function personOf({ supervisee, term }: CaseFacts): PaperPerson {
  return {
    name: supervisee.name,
    sex: supervisee.sex ?? null,
    birthOn: supervisee.birthOn ?? null,
    idNumber: '533421199005010011',
    homeAddress: '示例村一组 1 号',
    measureText: '缓刑',
    termBegins: term?.begins ?? null,
    termEnds: term?.ends ?? null,
  };
}
