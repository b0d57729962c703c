import type { Merge, MergeKind, MergeOrder } from '../../../api/merges.ts';
import type { Candidate } from '../../../api/types.ts';

/** Which of the two stays: this file, or the other one. */
export type Keep = 'this' | 'other';

export interface MergeChoice {
  kind: MergeKind;
  keep: Keep;
}

/** The records the choice is about; nothing where one side has none of that kind. */
export function mergeSides(
  own: { caseId: string; personId: string },
  twin: Pick<Candidate, 'caseId' | 'personId'>,
  { kind, keep }: MergeChoice,
): Pick<MergeOrder, 'kind' | 'keepId' | 'mergedId'> | undefined {
  const [here, there] = kind === 'case' ? [own.caseId, twin.caseId] : [own.personId, twin.personId];
  if (there === null || here === there) return undefined;
  return keep === 'this' ? { kind, keepId: here, mergedId: there } : { kind, keepId: there, mergedId: here };
}

/** What will happen, in one sentence, before it happens. */
export function mergeSentence({ kind, keep }: MergeChoice, own: string, other: string): string {
  const [kept, gone] = keep === 'this' ? [own, other] : [other, own];
  return kind === 'case'
    ? `“${gone}”的这一案并入“${kept}”的这一案：名册、统计、待办只列留下的这一案，并入的仍能打开，写明去向。`
    : `“${gone}”的人员档案并入“${kept}”：两边的案都留着，归在同一个人名下。其实是同一案登记了两次的，并好以后再合成一案。`;
}

/** What went where, seen from one of the two sides. */
export function mergedWords(merge: Pick<Merge, 'kind' | 'keptCaseId'>, caseId: string): string {
  const kept = merge.keptCaseId === caseId;
  if (merge.kind === 'case') return kept ? '另一份登记并入这一案' : '这一份登记并入另一案';
  return kept ? '另一份人员档案并入这一份' : '这一份人员档案并入另一份';
}
