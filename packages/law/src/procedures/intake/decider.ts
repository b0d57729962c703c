import type { CaseFacts } from '../../facts/facts.ts';
import type { Office } from '../../kernel/actor.ts';
import type { CopyOrder } from '../../kernel/outcome.ts';
import type { MatterState } from '../../kernel/state.ts';
import type { Announcement } from './form.ts';
import { deciderKinds, labelOf } from './options.ts';
import { findAnnouncement } from './records.ts';

/** 社区矫正决定机关: its name as the papers give it, and what kind of body it is. */
export interface Decider {
  readonly name: string;
  readonly office: Office;
}

/**
 * Who decided. Control, probation and parole are always a court's (《刑法》第三十八条、第七十二条、第八十二条); only in 暂予监外执行
 * does it matter what was registered.
 */
export function deciderOf(facts: CaseFacts, state: MatterState | undefined): Decider {
  const announcement = findAnnouncement(state);
  const office = officeOf(facts, announcement);
  const kind = announcement?.deciderKind;
  const named = announcement?.decider ?? facts.decision?.authority;
  return {
    name: named ?? (kind === undefined ? '社区矫正决定机关' : `作出决定的${labelOf(deciderKinds, kind)}`),
    office,
  };
}

function officeOf(facts: CaseFacts, announcement: Announcement | undefined): Office {
  if (facts.measure !== 'outsidePrison') return 'court';
  switch (announcement?.deciderKind) {
    case 'prison':
      return 'prison';
    case 'police':
      return 'police';
    default:
      return 'court';
  }
}

/** The decider as one of those who must be told. */
export function decidersCopy(
  facts: CaseFacts,
  state: MatterState | undefined,
  order: Omit<CopyOrder, 'recipient'>,
): CopyOrder {
  return { recipient: { kind: 'named', ...deciderOf(facts, state) }, ...order };
}
