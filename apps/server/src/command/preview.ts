import type { Moment, Office, Procedure, Question } from '@guitu/law';
import { dayOf, firstStep, validate } from '@guitu/law';
import { newId, read } from '@guitu/record';

import { findAccess } from '../access/enter.ts';
import type { Visitor } from '../access/visitor.ts';
import { accessOf, actorOf } from '../access/visitor.ts';
import type { Preview, PreviewPage } from '../contract/commands.ts';
import type { Why } from '../contract/matters.ts';
import { NotFound, refusalRow } from '../http/answer.ts';
import { explainRow } from '../pages/why.ts';
import type { Services } from '../services.ts';
import { loadCaseBodies } from './case-bodies.ts';
import type { CaseFile, OpenMatter } from './case-file.ts';
import { contextOf, factsOf, findMatter } from './case-file.ts';
import { loadCaseFile } from './load-case-files.ts';
import { nameOthers } from './name-others.ts';
import { asOutcome, refuseCommand } from './outcome.ts';
import type { Plan } from './plan.ts';
import { emptyPlan, planMove } from './plan.ts';
import { findProcedureFor } from './procedure-for.ts';
import { checkRecordMode } from './record-mode.ts';
import { regionsInvolved } from './regions-involved.ts';
import { stepCommand } from './step-command.ts';
import { planAct } from './take-act.ts';
import { unknownProcedure } from './unknown-procedure.ts';
import { describeWill } from './will.ts';

/** What a command would lead to: the same decision as the command itself, and nothing written. */
export async function preview(
  services: Services,
  visitor: Visitor,
  caseId: string,
  request: Preview,
): Promise<PreviewPage> {
  const access =
    request.matterId === undefined
      ? accessOf(visitor)
      : ((await findAccess(services, visitor, request.matterId)) ?? accessOf(visitor));
  return read(services.record, access, async (transaction) => {
    const wanted = request.matterId === undefined ? [] : [request.matterId];
    const file = await loadCaseFile(services, transaction, caseId, wanted);
    if (file === undefined) throw new NotFound();
    const matter = request.matterId === undefined ? undefined : findMatter(file, request.matterId);
    if (request.matterId !== undefined && matter === undefined) throw new NotFound();
    const now = services.now();
    const outcome = await asOutcome(async () => planPreview(services, visitor, file, matter, request, now));
    const facts = factsOf(outcome.done ? outcome.value.file : file);
    const acted = (outcome.done ? outcome.value.moves[0]?.matter : undefined) ?? matter;
    const regions =
      acted === undefined
        ? []
        : regionsInvolved(acted.procedure, acted.state, facts, contextOf(services, file, now, dayOf(now)));
    const bodies = await loadCaseBodies(transaction, facts.holder, regions);
    const will = outcome.done
      ? await describeWill(services, transaction, actorOf(visitor), file, outcome.value, bodies, now)
      : null;
    return {
      refusals: outcome.done
        ? []
        : (await nameOthers(services, transaction, facts, request.matterId, outcome.refusals)).map(
            refusalRow,
          ),
      why: explain(services, visitor, file, matter, request, bodies.nameOf, now),
      will,
    };
  });
}

function planPreview(
  services: Services,
  visitor: Visitor,
  file: CaseFile,
  matter: OpenMatter | undefined,
  request: Preview,
  now: Moment,
): Plan {
  checkRecordMode(visitor, request.mode);
  const actor = actorOf(visitor);
  if (matter !== undefined) return planAct({ services, actor, now }, file, matter, request).plan;
  const procedure = findProcedureFor(services, request.procedure, request);
  if (procedure === undefined) return refuseCommand([unknownProcedure]);
  const step = request.step ?? begin(services, file, procedure, now);
  const command = stepCommand(procedure, { ...request, step }, now);
  const planned = planMove(services, emptyPlan(file), { id: newId(), procedure }, command, actor, now);
  return planned.taken ? planned.plan : refuseCommand(planned.refusals);
}

function begin(services: Services, file: CaseFile, procedure: Procedure, now: Moment): string {
  return firstStep(procedure, factsOf(file), contextOf(services, file, now, dayOf(now)));
}

function explain(
  services: Services,
  visitor: Visitor,
  file: CaseFile,
  matter: OpenMatter | undefined,
  request: Preview,
  nameOf: (office: Office, region?: number) => string,
  now: Moment,
): Why | null {
  const procedure = matter?.procedure ?? findProcedureFor(services, request.procedure, request);
  if (procedure === undefined) return null;
  const step = request.step ?? begin(services, file, procedure, now);
  const form = procedure.steps[step]?.form;
  if (form === undefined) return null;
  const question: Question = {
    facts: factsOf(file),
    state: matter?.state,
    values: validate(form, request.values).values,
    context: contextOf(services, file, now, dayOf(now)),
    happenedAt: now,
    mode: request.mode,
    actor: actorOf(visitor),
  };
  return explainRow(procedure.explain({ ...question, step }), nameOf);
}
