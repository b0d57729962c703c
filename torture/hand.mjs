import { contentOf } from './client.mjs';

/** The server is gone, or answers nothing for certain: whoever was working stops. */
export class Interrupted extends Error {}

/**
 * Sends what officers do. Changes go through the journal with a key of their own; looking does not. `onSend` is told of every request.
 */
export function openHand({ client, journal, onSend = () => undefined }) {
  const hand = { address: undefined, sent: 0 };

  hand.send = async (order) => {
    order.attempts += 1;
    hand.sent += 1;
    onSend(hand.sent);
    const { method, path, body, file, officer } = order;
    try {
      const answer = await client.ask({
        address: hand.address,
        method,
        path,
        cookie: officer.cookie,
        body,
        file,
      });
      journal.answer(order, answer.status, contentOf(answer));
      if (answer.status >= 500) throw new Interrupted(`${answer.status}`);
    } catch (error) {
      if (error instanceof Interrupted) throw error;
      journal.lost(order);
      throw new Interrupted(error.message);
    }
    return order;
  };

  /** A change: written down first, then asked for. */
  hand.command = (order) => {
    const key = journal.nextKey();
    const body = order.body === undefined ? undefined : { ...order.body, idempotencyKey: key };
    return hand.send(journal.add({ ...order, key, body }));
  };

  /** Looking at something. @returns its content, or nothing where it is not there */
  hand.look = async (officer, path) => {
    hand.sent += 1;
    onSend(hand.sent);
    try {
      const answer = await client.ask({ address: hand.address, method: 'GET', path, cookie: officer.cookie });
      if (answer.status >= 500) throw new Interrupted(`${answer.status}`);
      return answer.status === 200 ? contentOf(answer) : undefined;
    } catch (error) {
      throw error instanceof Interrupted ? error : new Interrupted(error.message);
    }
  };
  return hand;
}
