/** What a request that went well may be answered. A refusal with its reason is work, too; anything else is a mistake of somebody. */
const refusals = new Set([403, 409, 422]);

/**
 * A client that notes of every answer when it was asked for, how long it took and what it was: `answers` [{ at, kind, ms }], `counts` by
 * method and route, `problems` (sentences) for everything that must not happen: 5xx, broken lines, a page that cannot be read.
 */
export function openMeter(client, clock) {
  const meter = { answers: [], counts: new Map(), problems: [], bytes: 0 };
  meter.ask = async (order) => {
    const at = clock();
    const began = performance.now();
    const route = `${order.method} ${routeOf(order.path)}`;
    meter.counts.set(route, (meter.counts.get(route) ?? 0) + 1);
    try {
      const answer = await client.ask(order);
      meter.answers.push({ at, kind: kindOf(order), ms: performance.now() - began });
      meter.bytes += answer.bytes.length;
      const command = order.method !== 'GET' && !order.path.startsWith('/api/session');
      const fine = answer.status < 400 || (command && refusals.has(answer.status));
      if (!fine)
        meter.problems.push(`${route} 答复 ${answer.status}：${answer.bytes.toString('utf8', 0, 300)}`);
      return answer;
    } catch (error) {
      meter.problems.push(`${route} 没有答复：${error.message}`);
      throw error;
    }
  };
  return meter;
}

function kindOf({ method, path }) {
  if (path.startsWith('/api/session')) return 'session';
  if (method !== 'GET') return 'command';
  return /\.(pdf|docx|xlsx|zip)(\?|$)|^\/api\/uploads\//.test(path) ? 'file' : 'page';
}

/** The path without what is different each time. */
export function routeOf(path) {
  return path
    .replace(/\?.*$/, '')
    .replaceAll(/[0-9a-f]{64}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, ':id');
}
