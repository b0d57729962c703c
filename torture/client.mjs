import { Agent, request } from 'node:http';

/**
 * A browser without pages. `ask` settles with status, text and cookie of whatever was answered, and fails when the line broke before the
 * answer was whole: then nobody knows what became of it.
 */
export function openClient({ sockets = 64, patience = 60_000 } = {}) {
  const agent = new Agent({ keepAlive: true, maxSockets: sockets });
  const ask = ({ address, method, path, cookie, body, file, from }) =>
    new Promise((resolve, reject) => {
      const [type, bytes] = file === undefined ? asJson(body) : asForm(file);
      const headers = { 'x-guitu': '1', ...(cookie === undefined ? {} : { cookie }) };
      // As a proxy on this machine says it: officers come from computers of their own.
      if (from !== undefined) headers['x-forwarded-for'] = from;
      if (bytes !== undefined)
        Object.assign(headers, { 'content-type': type, 'content-length': bytes.length });
      const sent = request(`${address}${path}`, { agent, method, headers, timeout: patience }, (response) => {
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.once('error', reject);
        response.once('close', () => {
          if (!response.complete) return reject(new Error('答复中断'));
          const given = response.headers['set-cookie']?.[0]?.split(';')[0];
          return resolve({ status: response.statusCode, bytes: Buffer.concat(parts), cookie: given });
        });
      });
      sent.once('timeout', () => sent.destroy(new Error('等不到答复')));
      sent.once('error', reject);
      sent.end(bytes);
    });
  return { ask, close: () => agent.destroy() };
}

/** The JSON of an answer; an empty object where it is none. */
export function contentOf({ bytes }) {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return {};
  }
}

function asJson(body) {
  return body === undefined
    ? [undefined, undefined]
    : ['application/json', Buffer.from(JSON.stringify(body))];
}

function asForm({ name, bytes }) {
  const boundary = 'guitu-torture-boundary';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/pdf\r\n\r\n`;
  return [
    `multipart/form-data; boundary=${boundary}`,
    Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  ];
}
