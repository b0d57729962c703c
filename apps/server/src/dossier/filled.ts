import type { DossierKind, Form, FormValues } from '@guitu/law';
import { isKept, keeperRefusals, validate } from '@guitu/law';

import type { Visitor } from '../access/visitor.ts';
import { refuseCommand } from '../command/outcome.ts';
import type { GatheredDossier } from './gather.ts';

/** What is the same in every command about a file as a whole. */
export const dossierCommand = {
  definitionVersion: '1',
  sensitive: [],
  matterIds: [],
  inMerged: true,
} as const;

/** The values of a form in their one spelling; refuses what does not fit it. */
export function filled(form: Form, raw: FormValues): FormValues {
  const { values, problems, missing } = validate(form, raw);
  const refusals = [...problems, ...missing];
  return refusals.length > 0 ? refuseCommand(refusals) : values;
}

/** Refuses whoever does not keep the file, and a working file where no office is entrusted with anything. */
export function mustKeep(
  kind: DossierKind,
  visitor: Visitor,
  { facts, context }: Pick<GatheredDossier, 'facts' | 'context'>,
): void {
  const refusals = keeperRefusals(kind, visitor.body.kind);
  if (refusals.length > 0) refuseCommand(refusals);
  if (isKept(kind, facts, context.today)) return;
  refuseCommand([
    {
      code: 'dossier.none',
      text: '这个人的日常管理没有委托司法所，不建立工作档案。',
      instead: '材料归入县级社区矫正机构的社区矫正档案。',
    },
  ]);
}

/** A text or a day of a form; empty where nothing was given. */
export function textIn(values: FormValues, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : '';
}
