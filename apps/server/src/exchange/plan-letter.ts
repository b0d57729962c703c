import type { Evidence, Procedure } from '@guitu/law';
import { dayOf, holderOf } from '@guitu/law';

import type { CaseFile } from '../command/case-file.ts';
import { findMatter } from '../command/case-file.ts';
import { refuseCommand } from '../command/outcome.ts';
import { emptyPlan, planMove } from '../command/plan.ts';
import { stepCommand } from '../command/step-command.ts';
import type { Work } from '../command/work.ts';
import { filesHere } from './files-here.ts';
import { findMatterHere } from './find-matter.ts';
import type { Receiver } from './find-matter.ts';
import type { MatterContent } from './matter-content.ts';
import { inquiryValues } from './opening.ts';
import { sidesOf } from './other-side.ts';
import { planSteps } from './plan-steps.ts';
import type { PlannedSteps } from './plan-steps.ts';

/** Opens the matter here with the letter of a package, and records whatever else the other side has done already. */
export async function planLetter(
  work: Work,
  receiver: Receiver,
  content: MatterContent,
  stored: ReadonlyMap<number, Evidence>,
  place: { readonly file: CaseFile; readonly matterId: string; readonly procedure: Procedure },
): Promise<PlannedSteps> {
  const { services, actor, now, transaction } = work;
  const { manifest } = content;
  // Two packages of one matter that are taken at the same moment: the second finds the first one's matter.
  if ((await findMatterHere(transaction, receiver, manifest)) !== undefined) return refuseCommand([opened]);
  const files = filesHere(content, stored);
  const subject = { id: place.matterId, procedure: place.procedure };
  const values = inquiryValues(manifest, files, dayOf(now)) ?? {};
  const command = stepCommand(place.procedure, { step: 'inquiry', values, mode: 'permit' }, now);
  const planned = planMove(services, emptyPlan(place.file), subject, command, actor, now);
  if (!planned.taken) return refuseCommand(planned.refusals);
  const matter = findMatter(planned.plan.file, place.matterId);
  if (matter === undefined) throw new Error('a planned matter is in its file');
  const { countyOf } = await sidesOf(services, transaction, planned.plan.file, matter);
  const sender = holderOf(manifest.from.regionCode).countyCode;
  return planSteps(work, planned.plan, matter, { manifest, files, sender, countyOf });
}

const opened = {
  code: 'exchange.opened',
  text: '这件事项刚刚已经登记，没有再登记一次。',
  instead: '请重新打开这个材料包，记载对方新办的各步。',
};
