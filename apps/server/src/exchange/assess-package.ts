import type { Actor, Evidence, FormValues, Refusal } from '@guitu/law';
import { dayOf, holderOf } from '@guitu/law';
import type { Moment } from '@guitu/law';
import { idNumberIndex } from '@guitu/record';

import type { CaseFile, OpenMatter } from '../command/case-file.ts';
import { findMatter } from '../command/case-file.ts';
import { loadCaseFile } from '../command/load-case-files.ts';
import { emptyPlan } from '../command/plan.ts';
import type { Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import { filesHere } from './files-here.ts';
import { findMatterHere } from './find-matter.ts';
import type { MatterPlace, Receiver } from './find-matter.ts';
import type { MatterContent } from './matter-content.ts';
import { bytesObjections } from './objections.ts';
import { inquiryValues } from './opening.ts';
import { sidesOf } from './other-side.ts';
import { planSteps } from './plan-steps.ts';
import type { PlannedSteps } from './plan-steps.ts';
import { readPerson } from './read-person.ts';

/** What a package about a matter would do here, as of now. */
export interface AssessedPackage {
  /** Why nothing of it is recorded. */
  readonly objections: readonly Refusal[];
  /** The matter it belongs to. */
  readonly place?: MatterPlace;
  /** The letter by which it would open a matter. */
  readonly letter?: FormValues;
  /** Of a matter that is here. */
  readonly planned?: PlannedSteps;
}

/** Beside what a package is assessed. */
export interface AssessingTerms {
  readonly services: Services;
  readonly transaction: Transaction;
  /** The body that was handed the package. */
  readonly receiver: Receiver;
  readonly actor: Actor;
  readonly now: Moment;
  /** The files once they are stored, by their index. */
  readonly stored?: ReadonlyMap<number, Evidence>;
}

/** Everything that is to be said about a package before it is taken in. Writes nothing. */
export async function assessPackage(terms: AssessingTerms, content: MatterContent): Promise<AssessedPackage> {
  const { transaction, receiver, now } = terms;
  const { manifest } = content;
  const objections = bytesObjections(content, receiver);
  if (objections.length > 0) return { objections };
  const place = await findMatterHere(transaction, receiver, manifest);
  if (place !== undefined) return assessKnown(terms, content, place);
  if (manifest.matter.theirs !== undefined) return { objections: [unknownMatter] };
  const letter = inquiryValues(manifest, filesHere(content, terms.stored), dayOf(now));
  if (letter === undefined) return { objections: [noLetter] };
  const person = readPerson(manifest, dayOf(now));
  if (person.entry !== undefined) return { objections: [], letter };
  return {
    objections: person.problems.map(({ text }) => ({ code: 'package.incomplete', text })),
  };
}

const unknownMatter = {
  code: 'exchange.unknown-matter',
  text: '材料包答复的那件事项在本机构找不到，没有记载。',
  instead: '请与发送单位核对是不是发给本机构的；案件已经转出的，请转给现在管理的机构。',
};

const noLetter = {
  code: 'exchange.no-letter',
  text: '本机构没有这件事项，材料包里也没有征求意见函，不能凭它登记，没有记载。',
  instead: '请发送单位把征求意见函一起发来；先收到后一个材料包的，等前一个登记后再记载这一个。',
};

async function assessKnown(
  { services, transaction, actor, now, stored }: AssessingTerms,
  content: MatterContent,
  place: MatterPlace,
): Promise<AssessedPackage> {
  const file = await loadCaseFile(services, transaction, place.case_id, [place.id]);
  const matter = file === undefined ? undefined : findMatter(file, place.id);
  if (file === undefined || matter === undefined) return { objections: [unknownMatter] };
  const { manifest } = content;
  const sides = await sidesOf(services, transaction, file, matter);
  const sender = holderOf(manifest.from.regionCode).countyCode;
  const objections = knownObjections(services, file, matter, content, sides.other?.regionCode === sender);
  if (objections.length > 0) return { objections };
  const order = { manifest, files: filesHere(content, stored), sender, countyOf: sides.countyOf };
  return {
    objections: [],
    place,
    planned: planSteps({ services, actor, now }, emptyPlan(file), matter, order),
  };
}

function knownObjections(
  services: Services,
  file: CaseFile,
  { procedure }: OpenMatter,
  { manifest }: MatterContent,
  fromOtherSide: boolean,
): readonly Refusal[] {
  const objections: Refusal[] = [];
  if (procedure.name !== manifest.matter.procedure) {
    objections.push({
      code: 'exchange.other-procedure',
      text: `材料包办的是“${manifest.matter.title}”，本机构的那件事项是“${procedure.title}”，没有记载。`,
      instead: '请与发送单位核对。',
    });
  }
  if (!fromOtherSide) {
    objections.push({
      code: 'exchange.wrong-sender',
      text: `${manifest.from.name}不是这件事项的对方，没有记载。`,
      instead: '请核对材料包是谁发来的。',
    });
  }
  if (!isSamePerson(services, file, manifest)) {
    objections.push({
      code: 'exchange.other-person',
      text: '材料包里的人与这件事项的人不是同一个人（姓名、证件号码或者出生日期不同），没有记载。',
      instead: '请与发送单位核对；登记有误的，先在人员页面更正。',
    });
  }
  return objections;
}

function isSamePerson(
  { record, now }: Services,
  { registers: { person, case: row } }: CaseFile,
  manifest: MatterContent['manifest'],
): boolean {
  const { values } = readPerson(manifest, dayOf(now()));
  const { idNumber, name, birthOn } = values;
  if (typeof idNumber === 'string' && person?.id_number_index != null)
    return idNumberIndex(record, idNumber).equals(person.id_number_index);
  const born = typeof birthOn !== 'string' || person?.birth_on == null || person.birth_on === birthOn;
  return name === row.person_name && born;
}
