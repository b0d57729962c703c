import type { Visitor } from '../access/visitor.ts';
import type { MergeOrder } from '../contract/merges.ts';
import type { Services } from '../services.ts';
import { checkMerger } from './may-merge.ts';
import { mergeCases } from './merge-cases.ts';
import { mergePersons } from './merge-persons.ts';

/** Merges two people or two cases. An approver does it, with a reason; asked twice it answers like the first time. */
export async function mergeRecords(
  services: Services,
  visitor: Visitor,
  request: MergeOrder,
): Promise<{ readonly mergeId: string }> {
  checkMerger(visitor, request.reason);
  return request.kind === 'person'
    ? mergePersons(services, visitor, request)
    : mergeCases(services, visitor, request);
}
