import { addHours } from '@guitu/law';
import { noteMessage, takeWaitingMessages } from '@guitu/record';

import type { Services } from '../services.ts';
import type { MessageGateway } from './gateway.ts';
import { isSendingHeld } from './sending-hold.ts';

/** Few enough that all of them are through before another process may take them again. */
const atOnce = 20;
/** Hours until the next attempt, after the first, the second …; after the last one it is given up. */
const pauses = [1 / 60, 5 / 60, 15 / 60, 1, 3, 6];
/** While one is under way nobody else takes it; whoever dies leaves it to be sent again after this. */
const underWayHours = 10 / 60;

/** Hands over what waits. At least once each; answers with how many were taken. After a restore none, until a person releases them. */
export async function sendMessages(services: Services, gateway: MessageGateway): Promise<number> {
  const { record } = services;
  if (await isSendingHeld(record)) return 0;
  const again = addHours(services.now(), underWayHours);
  const waiting = await takeWaitingMessages(record, { atMost: atOnce, again });
  for (const message of waiting) {
    const { outcome, answer } = await gateway.send({
      addressees: message.addressees ?? '',
      text: message.text,
    });
    const pause = pauses[message.attempts - 1];
    if (outcome === 'later' && pause !== undefined) {
      const nextAttemptAt = addHours(services.now(), pause);
      await noteMessage(record, message.id, { state: 'waiting', answer, nextAttemptAt });
    } else {
      await noteMessage(record, message.id, { state: outcome === 'sent' ? 'sent' : 'failed', answer });
    }
  }
  return waiting.length;
}
