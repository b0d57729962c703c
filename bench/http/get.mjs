import { Agent, get } from 'node:http';

/**
 * Asks over connections that stay open, as a browser does.
 * @returns `ask(url, headers)`, which answers with the length of the body, or with its text where `text` is asked for, and fails on
 * anything but 200; and `close`
 */
export function openAsking() {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const ask = (url, headers = {}, text = false) =>
    new Promise((resolve, reject) => {
      const request = get(url, { agent, headers }, (response) => {
        const parts = [];
        let length = 0;
        response.on('data', (chunk) => {
          length += chunk.length;
          if (text || response.statusCode !== 200) parts.push(chunk);
        });
        response.once('error', reject);
        response.once('end', () => {
          if (response.statusCode === 200) resolve(text ? Buffer.concat(parts).toString() : length);
          else
            reject(
              new Error(
                `${url} 答复 ${response.statusCode} ${Buffer.concat(parts).toString().slice(0, 200)}`,
              ),
            );
        });
      });
      request.once('error', reject);
    });
  return { ask, close: () => agent.destroy() };
}
