import type { Day, FormValues, MatterState, Procedure } from '@guitu/law';
import { findTaken, regionPath } from '@guitu/law';

import type { FileHere } from './files-here.ts';
import type { MatterManifest, StepSent } from './matter-manifest.ts';

/** The steps of a relocation that the new county knows from the letter alone: its own matter begins with that letter. */
const saidByLetter: ReadonlySet<string> = new Set(['apply', 'opinion', 'ask']);

export const isInLetter = (step: string): boolean => saidByLetter.has(step);

/** Whether a step of the old county stands here inside the letter that opened the matter. */
export function entersBy(procedure: Procedure, state: MatterState | undefined, step: string): boolean {
  return (
    procedure.name === 'relocation' && saidByLetter.has(step) && findTaken(state, 'inquiry') !== undefined
  );
}

/** The other side signed for our letter by opening its own matter with it: here that is 签收, with the day from which its answer counts. */
export function asKnownHere({ name }: Procedure, sent: StepSent): StepSent {
  const { receivedOn } = sent.values;
  if (name !== 'relocation' || sent.step !== 'inquiry' || receivedOn === undefined) return sent;
  return { ...sent, step: 'acknowledge', values: { receivedOn } };
}

/** The values of the letter that asks whether the person may come; nothing where the package holds no such letter. */
export function inquiryValues(
  manifest: MatterManifest,
  files: readonly FileHere[],
  receivedOn: Day,
): FormValues | undefined {
  const valuesOf = (name: string) => manifest.steps.findLast(({ step }) => step === name)?.values;
  const [asked, applied] = [valuesOf('ask'), valuesOf('apply')];
  if (manifest.matter.procedure !== 'relocation' || asked === undefined || applied === undefined)
    return undefined;
  const letter = manifest.files.find(({ kind }) => kind === 'relocationInquiry')?.number;
  const { regionCode, name } = manifest.from;
  const evidence = files.map((file) => file.evidence).slice(0, 50);
  return {
    from: { text: regionPath(regionCode) ?? name, region: regionCode },
    agency: name.slice(0, 100),
    ...(letter === undefined ? {} : { letterNumber: letter }),
    receivedOn,
    address: applied['address'],
    ...(applied['reasonText'] === undefined ? {} : { reasonText: applied['reasonText'] }),
    ...(asked['approver'] === undefined ? {} : { approver: asked['approver'] }),
    ...(evidence.length === 0 ? {} : { evidence }),
  };
}
