import type { Moment } from '@guitu/law';
import { dayOf } from '@guitu/law';
import type { Change } from '@guitu/record';
import { idNumberIndex, json, sealText } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { measureOf } from '../decision-packages/judge-decision.ts';
import { sameEnvelopeProblem } from '../decision-packages/same-envelope.ts';
import type { PackageReport } from '../decision-packages/stored-package.ts';
import type { Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import type { MatterContent } from './matter-content.ts';
import { readPerson } from './read-person.ts';

/** The columns of a received package about a matter: what it says is sealed, like that of every package. */
export async function matterColumns(
  services: Services,
  visitor: Visitor,
  transaction: Transaction,
  change: Change,
  found: MatterContent,
  size: number,
) {
  const { record } = services;
  const { manifest } = found;
  if (change.keyId === null) throw new Error('the change has no key to seal a manifest with');
  const same = await sameEnvelopeProblem(transaction, visitor, manifest.id);
  const content: MatterContent = { ...found, problems: [...same, ...found.problems] };
  const { values } = readPerson(manifest, dayOf(change.at as Moment));
  const text = (name: string): string | null => (typeof values[name] === 'string' ? values[name] : null);
  const idNumber = text('idNumber');
  const report: PackageReport = {
    problems: content.problems.length,
    size,
    reference: manifest.matter.reference,
  };
  return {
    status: 'waiting',
    envelope_id: manifest.id,
    sender_name: manifest.from.name,
    sender_kind: manifest.from.kind,
    to_code: manifest.to.regionCode,
    person_name: text('name'),
    measure: measureOf(values) ?? null,
    id_number_index: idNumber === null ? null : idNumberIndex(record, idNumber),
    manifest_sealed: await sealText(record, transaction, change.keyId, JSON.stringify(content)),
    key_id: change.keyId,
    report: json(report),
  };
}
