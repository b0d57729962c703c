import type { CaseFacts, Decision, FormValues, MatterState, Office } from '@guitu/law';
import {
  chinaCalendar,
  contributionOf,
  day,
  dayOf,
  decide,
  foldFacts,
  getProcedure,
  moment,
  officeNames,
} from '@guitu/law';
import { formatPaperNumber } from '@guitu/papers';
import type { PaperData, PaperPerson } from '@guitu/papers';

import { composers } from '../papers/compose/index.ts';
import type { PaperRegister } from '../papers/paper-register.ts';
import type { MatterPaperKind } from '../papers/paper-template.ts';
import { places } from './test-world.ts';

/** Somebody on probation who is awaited, with everything known that papers name. */
export const awaitedFacts: CaseFacts = {
  caseId: 'case-1',
  measure: 'probation',
  status: 'expected',
  supervisee: { name: '示例扎西', sex: 'male', birthOn: day('1990-05-06'), minorAtCrime: false },
  crime: '示例罪',
  holder: { officeCode: places.townshipA, countyCode: places.countyA, prefectureCode: places.prefecture },
  term: { begins: day('2026-03-01'), ends: day('2028-02-29'), entries: [] },
  prohibitions: [],
  permissions: [],
  custody: [],
  delegations: [],
  detention: [],
  sanctions: [],
  levels: [],
};

/** The matter of one arrival, driven by law itself, and its papers composed from what law ordered. */
export class IntakeStory {
  readonly procedure = getProcedure('intake');
  readonly facts: CaseFacts;
  register: PaperRegister = { values: {}, relations: [], resume: [], checks: [] };
  state: MatterState | undefined;
  private last: Decision | undefined;
  private now = moment('2026-03-02T02:00:00.000Z');

  constructor(facts: CaseFacts = awaitedFacts) {
    this.facts = facts;
  }

  /** Takes a step of the county agency at that moment; throws when law refuses it. */
  take(at: string, step: string, values: FormValues): this {
    this.now = moment(at);
    const today = dayOf(this.now);
    const seed = {
      id: 'matter-1',
      caseId: this.facts.caseId,
      procedure: this.procedure.name,
      version: this.procedure.version,
      openedOn: today,
    };
    const verdict = decide(
      this.procedure,
      this.state,
      this.folded(),
      { act: 'step', step, values, mode: 'permit', happenedAt: this.now },
      { actor: countyApprover, seed: this.state ?? seed },
      { now: this.now, today, calendar: chinaCalendar, parameters: new Map() },
    );
    if (!verdict.taken) throw new Error(verdict.refusals.map((refusal) => refusal.text).join('；'));
    this.last = verdict.decision;
    this.state = verdict.decision.state;
    return this;
  }

  /** The kinds of papers that the step just taken ordered, in order. */
  get ordered(): readonly string[] {
    return this.last?.papers.map((order) => order.kind) ?? [];
  }

  /** A paper that the step just taken ordered, composed. */
  compose<Kind extends MatterPaperKind>(kind: Kind): PaperData[Kind] {
    const order = this.last?.papers.find((one) => one.kind === kind);
    if (order === undefined || this.state === undefined) throw new Error(`law ordered no ${kind}`);
    const { counterWord } = order;
    return composers[kind]({
      order,
      head: {
        demonstration: true,
        number:
          counterWord === undefined
            ? null
            : formatPaperNumber({ organ: '香矫', word: counterWord, year: 2026, serial: 1 }),
        issuedOn: dayOf(this.now),
        bodyName: '香格里拉市社区矫正管理局',
      },
      person: personOf(this.facts),
      register: this.register,
      procedure: this.procedure,
      state: this.state,
      facts: this.folded(),
      issued: [],
      bodyName: (office) => bodyNames[office] ?? officeNames[office],
      contact: { name: '示例县员甲', phone: '0887-0000000' },
      actorName: '示例县员甲',
      reason: '',
      now: this.now,
      numberOf: () => '无文号',
    });
  }

  private folded(): CaseFacts {
    return this.state === undefined
      ? this.facts
      : foldFacts(this.facts, [contributionOf(this.procedure, this.state)]);
  }
}

const bodyNames: Partial<Record<Office, string>> = {
  judicialOffice: '尼西司法所',
  countyAgency: '香格里拉市社区矫正管理局',
  procuratorate: '香格里拉市人民检察院',
  police: '香格里拉市公安局',
};

const countyApprover = {
  accountId: 'account-1',
  name: '示例局长甲',
  office: 'countyAgency',
  bodyId: 'body-1',
  bodyName: '香格里拉市社区矫正管理局',
  low: places.countyA,
  high: places.countyA + 999_999,
  roles: ['clerk', 'approver'],
} as const;

function personOf({ supervisee, term }: CaseFacts): PaperPerson {
  return {
    name: supervisee.name,
    sex: supervisee.sex ?? null,
    birthOn: supervisee.birthOn ?? null,
    idNumber: supervisee.birthOn === undefined ? '（未登记）' : '533421199005060011',
    homeAddress: '（未登记）',
    measureText: '缓刑',
    termBegins: term?.begins ?? null,
    termEnds: term?.ends ?? null,
  };
}
