import type { Actor, Command, Decision, MatterState, Moment, Procedure, Refusal } from '@guitu/law';
import { dayOf, decide } from '@guitu/law';

import type { Services } from '../services.ts';
import type { CaseFile, OpenMatter } from './case-file.ts';
import { contextOf, factsOf, findMatter, withMatter } from './case-file.ts';

/** One command that law has taken, with the matter as it stands afterwards. */
export interface Move {
  readonly command: Command;
  readonly decision: Decision;
  readonly matter: OpenMatter;
}

/** Commands taken one after another in memory. Nothing is written yet: previews stop here. */
export interface Plan {
  readonly file: CaseFile;
  readonly moves: readonly Move[];
}

export type Planned =
  | { readonly taken: true; readonly plan: Plan }
  | { readonly taken: false; readonly refusals: readonly Refusal[] };

/** A matter that is about to be opened. */
export interface NewMatter {
  readonly id: string;
  readonly procedure: Procedure;
}

export function emptyPlan(file: CaseFile): Plan {
  return { file, moves: [] };
}

/** Asks law about one more command, on top of what the plan already holds. */
export function planMove(
  services: Services,
  plan: Plan,
  subject: NewMatter,
  command: Command,
  actor: Actor,
  now: Moment,
): Planned {
  const { file } = plan;
  const { id, procedure } = subject;
  const before = findMatter(file, id);
  const happenedOn = dayOf(command.act === 'step' ? command.happenedAt : now);
  const seed = before?.state ?? {
    id,
    caseId: file.base.caseId,
    procedure: procedure.name,
    version: procedure.version,
    openedOn: happenedOn,
  };
  const context = contextOf(services, file, now, happenedOn);
  const verdict = decide(
    procedure,
    before?.state,
    factsOf(file),
    command,
    { actor, seed: seedOf(seed) },
    context,
  );
  if (!verdict.taken) return verdict;
  const matter: OpenMatter = { id, procedure, state: verdict.decision.state, row: before?.row };
  return {
    taken: true,
    plan: {
      file: withMatter(file, matter),
      moves: [...plan.moves, { command, decision: verdict.decision, matter }],
    },
  };
}

function seedOf(state: Pick<MatterState, 'id' | 'caseId' | 'procedure' | 'version' | 'openedOn'>) {
  const { id, caseId, procedure, version, openedOn } = state;
  return { id, caseId, procedure, version, openedOn };
}
