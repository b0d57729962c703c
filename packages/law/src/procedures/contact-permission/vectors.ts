import type { Office } from '../../kernel/actor.ts';
import { factsOf } from '../../testing/facts.ts';
import { MatterStory, refused } from '../../testing/matter.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { contactPermission } from './contact-permission.ts';

const contact = { whom: '演示·卓玛', relation: 'victim', purpose: '当面道歉', manner: '当面，司法所在场' };
export const asked = { ...contact, place: { text: '演示调解室' }, from: '2026-03-10', until: '2026-03-12' };

/** Asked for on 2 March 2026 and advised on: the story up to there, or why it is not even opened. */
export function apply(story: MatterStory, values: Partial<typeof asked> = {}): readonly string[] {
  const given = { ...asked, ...values };
  const codes = refused(story.step('2026-03-02T01:00:00.000Z', 'judicialOffice', 'apply', given));
  if (codes.length > 0) return codes;
  const opinion = { opinion: 'agree', text: '对方愿意见面' };
  return refused(story.step('2026-03-02T02:00:00.000Z', 'judicialOffice', 'opinion', opinion));
}

function run({ on = '2026-03-03', by = 'countyAgency', ...values }: { on?: string; by?: Office }): unknown {
  const story = new MatterStory(contactPermission, factsOf());
  const codes = apply(story, values);
  return codes.length > 0
    ? codes
    : refused(story.step(`${on}T04:00:00.000Z`, by, 'decide', { outcome: 'approved' }));
}

export const contactPermissionVectors: VectorRunners = { 'SUP-15': vectorRunner(run) };
