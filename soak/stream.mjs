import { Agent, get } from 'node:http';

/**
 * Server-sent events, held open as a browser holds them. Counts notices; `broken` says how often the other side ended a stream that nobody
 * had closed.
 */
export function openStreams(address) {
  const agent = new Agent({ keepAlive: false });
  const streams = { notices: 0, opened: 0, broken: 0 };
  streams.open = (cookie) => {
    let closed = false;
    const asked = get(`${address}/api/stream`, { agent, headers: { cookie, 'x-guitu': '1' } }, (response) => {
      streams.opened += response.statusCode === 200 ? 1 : 0;
      response.setEncoding('utf8').on('data', (text) => {
        streams.notices += text.split('event: notice').length - 1;
      });
      response.on('error', () => undefined);
      response.once('close', () => (streams.broken += closed ? 0 : 1));
    });
    asked.on('error', () => (streams.broken += closed ? 0 : 1));
    return () => {
      closed = true;
      asked.destroy();
    };
  };
  return streams;
}
