import type { Context, CaseFacts, MatterState, Procedure } from '@guitu/law';
import { holderOf, standingQuestion } from '@guitu/law';
import { dayOf } from '@guitu/law';

import { loadCaseBodies } from '../command/case-bodies.ts';
import type { CaseBodies } from '../command/case-bodies.ts';
import type { CaseFile, OpenMatter } from '../command/case-file.ts';
import { contextOf, factsOf } from '../command/case-file.ts';
import { regionsInvolved } from '../command/regions-involved.ts';
import type { Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';

/** The county agency of another installation that has a part in a matter. */
export interface OtherSide {
  /** Code of its county. */
  readonly regionCode: number;
  readonly name: string;
}

/** What is asked about the two sides of one matter. */
export interface Sides {
  readonly other: OtherSide | undefined;
  /** The county whose body takes a step, by the step's name. */
  readonly countyOf: (step: string) => number | undefined;
}

/** Who is on the other side: the first county named by a step for which no agency of this installation answers. */
export async function sidesOf(
  services: Services,
  transaction: Transaction,
  file: CaseFile,
  matter: OpenMatter,
): Promise<Sides> {
  const now = services.now();
  const { procedure, state } = matter;
  const facts = factsOf(file);
  const context = contextOf(services, file, now, dayOf(now));
  const bodies = await loadCaseBodies(
    transaction,
    facts.holder,
    regionsInvolved(procedure, state, facts, context),
  );
  const counties = countiesOf(procedure, state, facts, context);
  return { other: otherAmong(matter, counties, bodies), countyOf: (step) => counties.get(step) };
}

function countiesOf(
  procedure: Procedure,
  state: MatterState,
  facts: CaseFacts,
  context: Context,
): ReadonlyMap<string, number> {
  const question = standingQuestion({ facts, state, context });
  return new Map(
    Object.entries(procedure.steps).flatMap(([name, step]) => {
      const { waiting, region } = step.by(question);
      const local = waiting === 'countyAgency' || waiting === 'judicialOffice' || waiting === 'supervisee';
      const place = region ?? facts.holder.officeCode;
      return local && place > 0 ? [[name, holderOf(place).countyCode] as const] : [];
    }),
  );
}

function otherAmong(
  { state }: OpenMatter,
  counties: ReadonlyMap<string, number>,
  bodies: CaseBodies,
): OtherSide | undefined {
  const code = [...counties.values()].find((county) => bodies.find('countyAgency', county) === undefined);
  if (code === undefined) return undefined;
  // What letters call it: named when it was asked, or by itself when it asked.
  const named = [...state.taken]
    .map(({ step, values }) => (step === 'ask' || step === 'inquiry' ? values['agency'] : undefined))
    .find((name) => typeof name === 'string');
  return { regionCode: code, name: named ?? bodies.nameOf('countyAgency', code) };
}
