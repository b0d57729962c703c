import type { CaseFacts, CaseStatus, Contribution, Holder, SingleFacts, Term, TermEntry } from './facts.ts';
import { holderOf } from './holder.ts';
import { matterIdsIn } from './standing-matters.ts';
import { inLedgerOrder, inRegisterOrder, termFrom } from './term-ledger.ts';
import { inTimeOrder } from './time-order.ts';

/**
 * The facts of a case: what stands in its own registers plus what its matters contribute.
 * A matter that was annulled contributes nothing, so its effect is gone without being undone anywhere. The same contributions
 * give the same facts in whatever order they are read.
 */
export function foldFacts(base: CaseFacts, contributions: readonly Contribution[]): CaseFacts {
  const term = termAfter(base.term, listed(contributions, 'termEntries'));
  const single = singleFacts(base, contributions);
  const handed = inTimeOrder(listed(contributions, 'custody'), (one) => one.from);
  const extensions = merged(base, contributions, 'reviewExtensions', (one) => one.on);
  const violations = merged(base, contributions, 'violations', (one) => one.on);
  const proposals = merged(base, contributions, 'proposals', (one) => one.on);
  const proposing = merged(base, contributions, 'proposing', (one) => one.on);
  const assessments = merged(base, contributions, 'assessments', (one) => one.until);
  const assessing = merged(base, contributions, 'assessing', (one) => one.until);
  const monitoring = merged(base, contributions, 'monitoring', (one) => one.from);
  const reoffences = merged(base, contributions, 'reoffences', (one) => one.on);
  const handlings = merged(base, contributions, 'handlings', (one) => one.on);
  return {
    ...base,
    ...single,
    status: statusOf(base, single),
    holder: holderAfter(base.holder, handed.at(-1)?.custodianCode),
    registeredHolder: base.registeredHolder ?? base.holder,
    prohibitions: merged(base, contributions, 'prohibitions', (one) => one.begins),
    detention: merged(base, contributions, 'detention', (one) => one.from),
    permissions: merged(base, contributions, 'permissions', (one) => one.from),
    sanctions: merged(base, contributions, 'sanctions', (one) => one.on),
    levels: merged(base, contributions, 'levels', (one) => one.from),
    ...(extensions.length === 0 ? {} : { reviewExtensions: extensions }),
    ...(violations.length === 0 ? {} : { violations }),
    ...(proposals.length === 0 ? {} : { proposals }),
    ...(proposing.length === 0 ? {} : { proposing }),
    ...(assessments.length === 0 ? {} : { assessments }),
    ...(assessing.length === 0 ? {} : { assessing }),
    ...(monitoring.length === 0 ? {} : { monitoring }),
    ...(reoffences.length === 0 ? {} : { reoffences }),
    ...(handlings.length === 0 ? {} : { handlings }),
    custody: [...base.custody, ...handed],
    standing: [...new Set([...(base.standing ?? []), ...matterIdsIn(contributions)])].toSorted(),
    successions: [
      ...(base.successions ?? []),
      ...inTimeOrder(listed(contributions, 'successions'), (one) => one.matterId),
    ],
    ...(term === undefined ? {} : { term }),
  };
}

/** The term of the register, or the one that its entries and those of matters give together. */
function termAfter(registered: Term | undefined, entered: readonly TermEntry[]): Term | undefined {
  if (registered?.entries.length === 0 && entered.length === 0) return registered;
  const own = registered === undefined ? [] : inRegisterOrder(registered);
  return termFrom(inLedgerOrder([...own, ...entered])) ?? registered;
}

type Lists = Omit<Contribution, keyof SingleFacts>;
type Element<K extends keyof Lists> = NonNullable<Lists[K]>[number];

function listed<K extends keyof Lists>(
  contributions: readonly Contribution[],
  name: K,
): readonly Element<K>[] {
  return contributions.flatMap((one) => (one[name] ?? []) as readonly Element<K>[]);
}

function merged<K extends Exclude<keyof Lists, 'termEntries' | 'custody' | 'successions'>>(
  base: CaseFacts,
  contributions: readonly Contribution[],
  name: K,
  dayOf: (value: Element<K>) => string,
): readonly Element<K>[] {
  return [
    ...((base[name] ?? []) as readonly Element<K>[]),
    ...inTimeOrder(listed(contributions, name), dayOf),
  ];
}

/** Who was expected and has been received serves; whoever the register itself says is over stays so. */
function statusOf(base: CaseFacts, { intake, ended }: SingleFacts): CaseStatus {
  if (base.status !== 'expected' && base.status !== 'serving') return base.status;
  if (ended !== undefined) return ended.kind;
  return intake === undefined ? base.status : 'serving';
}

/** The case is held by whoever it was handed to last. */
function holderAfter(base: Holder, custodianCode: number | undefined): Holder {
  return custodianCode === undefined ? base : holderOf(custodianCode);
}

/** Facts of which there is one at a time: the newest contribution speaks, of ends the first. */
function singleFacts(base: CaseFacts, contributions: readonly Contribution[]): SingleFacts {
  const found: { [K in keyof Required<SingleFacts>]: SingleFacts[K] | undefined } = {
    ended: inOrder(contributions, 'ended', (one) => one.on)[0] ?? base.ended,
    awaited: newest(base, contributions, 'awaited', (one) => one.on),
    intake: newest(base, contributions, 'intake', (one) => one.receivedOn),
    team: newest(base, contributions, 'team', (one) => one.from),
    induction: newest(base, contributions, 'induction', (one) => one.on),
    plan: newest(base, contributions, 'plan', (one) => one.on),
    levelKept: newest(base, contributions, 'levelKept', (one) => one.on),
    minorCare: newest(base, contributions, 'minorCare', (one) => one.on),
    exitBan: newest(base, contributions, 'exitBan', (one) => one.reportedOn),
    medical: newest(base, contributions, 'medical', (one) => one.diagnosedOn ?? ''),
    relocation: newest(base, contributions, 'relocation', (one) => one.on),
    discharging: newest(base, contributions, 'discharging', (one) => one.on),
    lostContact: newest(base, contributions, 'lostContact', (one) => one.since),
    sealed: newest(base, contributions, 'sealed', (one) => one.on),
    sealing: newest(base, contributions, 'sealing', (one) => one.on),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function newest<K extends keyof SingleFacts>(
  base: CaseFacts,
  contributions: readonly Contribution[],
  name: K,
  dayOf: (value: NonNullable<SingleFacts[K]>) => string,
): SingleFacts[K] | undefined {
  return inOrder(contributions, name, dayOf).at(-1) ?? base[name];
}

function inOrder<K extends keyof SingleFacts>(
  contributions: readonly Contribution[],
  name: K,
  dayOf: (value: NonNullable<SingleFacts[K]>) => string,
): readonly NonNullable<SingleFacts[K]>[] {
  const values = contributions.flatMap((one) => (one[name] === undefined ? [] : [one[name]]));
  return inTimeOrder(values as readonly NonNullable<SingleFacts[K]>[], dayOf);
}
