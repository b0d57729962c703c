import { Interrupted } from './hand.mjs';

/**
 * What a careful client does after a crash: everything unanswered is sent again with the same key, in the order it was first sent. Some of
 * what was acknowledged is sent twice as well, as by a second click. @returns how many of each, and what was answered wrongly
 */
export async function resend({ hand, journal, standing, random }) {
  const violations = [];
  const unanswered = journal.all().filter(({ state }) => state === 'sent');
  for (const order of unanswered) {
    const stood = standing.has(order.key);
    await again(hand, order);
    if (stood && order.state === 'refused') {
      violations.push(`${order.key}（${order.kind}）已经写下，重发却被拒绝：${order.refusal}`);
    }
  }
  const acknowledged = journal
    .all()
    .filter(({ state, kind }) => state === 'acknowledged' && kind !== 'upload');
  const doubled = Array.from({ length: Math.min(2, acknowledged.length) }, () =>
    random.pick(acknowledged.slice(-60)),
  );
  for (const order of doubled) {
    const before = order.matterId;
    await again(hand, order);
    const same = order.statuses.at(-1) === 200 && order.matterId === before;
    if (!same)
      violations.push(`${order.key}（${order.kind}）已经答复，再发一次答复却不同：${order.statuses.at(-1)}`);
  }
  return { unanswered: unanswered.length, doubled: doubled.length, violations };
}

/** Patient: the database may still be recovering. */
async function again(hand, order) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await hand.send(order);
    } catch (error) {
      if (!(error instanceof Interrupted) || attempt === 8) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, 250 * attempt);
      });
    }
  }
}
