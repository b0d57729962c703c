import type { CaseFacts, Context, Day, DossierKind, Form, FormValues } from '@guitu/law';
import { dayOf, isKept, keeperRefusals, validate } from '@guitu/law';

import type { Visitor } from '../access/visitor.ts';
import { runCaseCommand } from '../command/case-command.ts';
import type { CaseFile } from '../command/case-file.ts';
import { contextOf, factsOf } from '../command/case-file.ts';
import { refuseCommand } from '../command/outcome.ts';
import type { Work } from '../command/work.ts';
import type { Services } from '../services.ts';

/** Something that is done with a file as a whole. */
export interface DossierCommand {
  readonly command: `dossier.${string}`;
  readonly caseId: string;
  readonly kind: DossierKind;
  readonly idempotencyKey: string;
  /** What was asked, as it will stand in the change. */
  readonly body: object;
  /** The allowed query by which a minor's file is handed out. */
  readonly query?: string | undefined;
}

/** What a command about a file is judged by. */
export interface DossierWork extends Work {
  readonly file: CaseFile;
  readonly facts: CaseFacts;
  readonly context: Context;
  readonly today: Day;
}

/**
 * The frame of closing, lending and exporting: done by whoever keeps the file, judged by the case as it stands while it is locked. What
 * was merged into another case still has its own file.
 */
export function runDossierCommand<T>(
  services: Services,
  visitor: Visitor,
  { command, caseId, kind, idempotencyKey, body, query }: DossierCommand,
  carry: (work: DossierWork) => Promise<T>,
): Promise<T> {
  const order = {
    command,
    caseId,
    idempotencyKey,
    definitionVersion: '1',
    body,
    sensitive: [],
    matterIds: query === undefined ? [] : [query],
    inMerged: true,
  };
  return runCaseCommand(services, visitor, order, (work, file) => {
    const today = dayOf(work.now);
    const facts = factsOf(file);
    const context = contextOf(services, file, work.now, today);
    mustKeep(kind, visitor, facts, today);
    return carry({ ...work, file, facts, context, today });
  });
}

/** Refuses whoever does not keep the file, and a working file where no office is entrusted with anything. */
function mustKeep(kind: DossierKind, visitor: Visitor, facts: CaseFacts, today: Day): void {
  const refusals = keeperRefusals(kind, visitor.body.kind);
  if (refusals.length > 0) refuseCommand(refusals);
  if (isKept(kind, facts, today)) return;
  refuseCommand([
    {
      code: 'dossier.none',
      text: '这个人的日常管理没有委托司法所，不建立工作档案。',
      instead: '材料归入县级社区矫正机构的社区矫正档案。',
    },
  ]);
}

/** The values of a form in their one spelling; refuses what does not fit it. */
export function filled(form: Form, raw: FormValues): FormValues {
  const { values, problems, missing } = validate(form, raw);
  const refusals = [...problems, ...missing];
  return refusals.length > 0 ? refuseCommand(refusals) : values;
}

/** A text or a day of a form; empty where nothing was given. */
export function textIn(values: FormValues, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : '';
}
