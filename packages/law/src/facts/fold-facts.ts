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
  const gathered = gather(contributions);
  const term = termAfter(base.term, listed(gathered, 'termEntries'));
  const single = singleFacts(base, gathered);
  const handed = inTimeOrder(listed(gathered, 'custody'), (one) => one.from);
  const folded: Partial<CaseFacts> = {
    status: statusOf(base, single),
    holder: holderAfter(base.holder, handed.at(-1)?.custodianCode),
    registeredHolder: base.registeredHolder ?? base.holder,
    prohibitions: merged(base, gathered, 'prohibitions', (one) => one.begins),
    detention: merged(base, gathered, 'detention', (one) => one.from),
    permissions: merged(base, gathered, 'permissions', (one) => one.from),
    sanctions: merged(base, gathered, 'sanctions', (one) => one.on),
    levels: merged(base, gathered, 'levels', (one) => one.from),
    custody: handed.length === 0 ? base.custody : [...base.custody, ...handed],
    standing: [...new Set([...(base.standing ?? []), ...matterIdsIn(contributions)])].toSorted(),
    successions: [
      ...(base.successions ?? []),
      ...inTimeOrder(listed(gathered, 'successions'), (one) => one.matterId),
    ],
  };
  // Members after a spread make an object slow, here and wherever it is read: these facts are looked at more than anything else.
  const facts = Object.assign({}, base, single, optionalLists(base, gathered), folded);
  return term === undefined ? facts : Object.assign(facts, { term });
}

/** The term of the register, or the one that its entries and those of matters give together. */
function termAfter(registered: Term | undefined, entered: readonly TermEntry[]): Term | undefined {
  if (registered?.entries.length === 0 && entered.length === 0) return registered;
  const own = registered === undefined ? [] : inRegisterOrder(registered);
  return termFrom(inLedgerOrder([...own, ...entered])) ?? registered;
}

type Lists = Omit<Contribution, keyof SingleFacts>;
type Element<K extends keyof Lists> = NonNullable<Lists[K]>[number];

/** What all contributions say, by name, in the order in which they were read. Gone through once: most say one thing, of thirty. */
type Gathered = ReadonlyMap<string, readonly unknown[]>;

function gather(contributions: readonly Contribution[]): Gathered {
  const gathered = new Map<string, unknown[]>();
  for (const contribution of contributions) {
    for (const [name, value] of Object.entries(contribution) as [string, unknown][]) {
      if (value === undefined) continue;
      const values = gathered.get(name);
      if (values === undefined)
        gathered.set(name, Array.isArray(value) ? [...(value as unknown[])] : [value]);
      else if (Array.isArray(value)) values.push(...(value as unknown[]));
      else values.push(value);
    }
  }
  return gathered;
}

function listed<K extends keyof Lists>(gathered: Gathered, name: K): readonly Element<K>[] {
  return (gathered.get(name) ?? []) as readonly Element<K>[];
}

type Merged = Exclude<keyof Lists, 'termEntries' | 'custody' | 'successions'>;

function merged<K extends Merged>(
  base: CaseFacts,
  gathered: Gathered,
  name: K,
  dayOf: (value: Element<K>) => string,
): readonly Element<K>[] {
  const own = (base[name] ?? []) as readonly Element<K>[];
  const added = listed(gathered, name);
  return added.length === 0 ? own : [...own, ...inTimeOrder(added, dayOf)];
}

/** Lists that are there only when there is something in them, and the day each is ordered by. */
const dayOfListed = {
  reviewExtensions: (one: Element<'reviewExtensions'>) => one.on,
  violations: (one: Element<'violations'>) => one.on,
  proposals: (one: Element<'proposals'>) => one.on,
  proposing: (one: Element<'proposing'>) => one.on,
  assessments: (one: Element<'assessments'>) => one.until,
  assessing: (one: Element<'assessing'>) => one.until,
  monitoring: (one: Element<'monitoring'>) => one.from,
  reoffences: (one: Element<'reoffences'>) => one.on,
  handlings: (one: Element<'handlings'>) => one.on,
} as const;
const optional = Object.keys(dayOfListed) as readonly (keyof typeof dayOfListed)[];

function optionalLists(base: CaseFacts, gathered: Gathered): Pick<CaseFacts, (typeof optional)[number]> {
  const found: { [Name in Merged]?: readonly unknown[] } = {};
  for (const name of optional) {
    if (base[name] === undefined && !gathered.has(name)) continue;
    const list = merged(base, gathered, name, dayOfListed[name] as (value: Element<typeof name>) => string);
    if (list.length > 0) found[name] = list;
  }
  return found as Pick<CaseFacts, (typeof optional)[number]>;
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

/** Facts of which there is one at a time, and the day by which it is seen which of several speaks. */
const dayOfSingle: {
  readonly [Name in keyof Required<SingleFacts>]: (value: NonNullable<SingleFacts[Name]>) => string;
} = {
  ended: (one) => one.on,
  awaited: (one) => one.on,
  intake: (one) => one.receivedOn,
  team: (one) => one.from,
  induction: (one) => one.on,
  plan: (one) => one.on,
  levelKept: (one) => one.on,
  minorCare: (one) => one.on,
  exitBan: (one) => one.reportedOn,
  medical: (one) => one.diagnosedOn ?? '',
  relocation: (one) => one.on,
  discharging: (one) => one.on,
  lostContact: (one) => one.since,
  sealed: (one) => one.on,
  sealing: (one) => one.on,
};
const singles = Object.keys(dayOfSingle) as readonly (keyof SingleFacts)[];

function singleFacts(base: CaseFacts, gathered: Gathered): SingleFacts {
  const found: { -readonly [Name in keyof SingleFacts]: unknown } = {};
  for (const name of singles) {
    const said = gathered.get(name);
    const value = said === undefined ? base[name] : (speaking(name, said) ?? base[name]);
    if (value !== undefined) found[name] = value;
  }
  return found as SingleFacts;
}

/** The newest contribution speaks, of ends the first. */
function speaking(name: keyof SingleFacts, said: readonly unknown[]): unknown {
  const ordered = inTimeOrder(said, dayOfSingle[name] as (value: unknown) => string);
  return name === 'ended' ? ordered[0] : ordered.at(-1);
}
