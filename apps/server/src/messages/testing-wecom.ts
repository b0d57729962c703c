import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message as the fake took it. */
export interface TakenMessage {
  readonly touser: string;
  readonly text: string;
  readonly agentid: number;
}

export interface FakeWecom {
  readonly url: string;
  /** What has arrived with people; a repeated one does not arrive again. */
  readonly arrived: readonly TakenMessage[];
  readonly tokens: number;
  /** From now on the token handed out is not taken any more, as when it has run out. */
  spendToken(): void;
  /** The next calls of message/send get this code instead. */
  answerWith(...codes: readonly number[]): void;
  close(): Promise<void>;
}

/**
 * A stand-in for 政务微信 over loopback HTTP, for tests only: it speaks the protocol of the real one, says in every answer that it is a
 * fake, and passes nothing on to anybody.
 */
export async function openFakeWecom(known: readonly string[]): Promise<FakeWecom> {
  const arrived: TakenMessage[] = [];
  const seen = new Set<string>();
  let codes: number[] = [];
  let tokens = 0;
  let valid = '';

  function answer(url: URL, body: string): object {
    const fake = 'fake gateway of the tests, nothing was sent';
    if (url.pathname === '/cgi-bin/gettoken') {
      if (url.searchParams.get('corpid') !== 'corp' || url.searchParams.get('corpsecret') !== 'secret')
        return { errcode: 40_001, errmsg: `invalid credential, ${fake}` };
      tokens += 1;
      valid = `token-${tokens}`;
      return { errcode: 0, errmsg: fake, access_token: valid, expires_in: 7_200 };
    }
    if (url.pathname !== '/cgi-bin/message/send') return { errcode: 404, errmsg: fake };
    if (url.searchParams.get('access_token') !== valid)
      return { errcode: 42_001, errmsg: `expired, ${fake}` };
    const code = codes.shift();
    if (code !== undefined) return { errcode: code, errmsg: fake };
    const asked = JSON.parse(body) as {
      touser: string;
      msgtype: string;
      agentid: number;
      text: { content: string };
      enable_duplicate_check?: number;
    };
    if (asked.msgtype !== 'text') return { errcode: 40_008, errmsg: `invalid message type, ${fake}` };
    const users = asked.touser.split('|');
    const there = users.filter((user) => known.includes(user));
    if (there.length === 0) return { errcode: 81_013, errmsg: `no such user, ${fake}` };
    if (asked.enable_duplicate_check !== 1 || !seen.has(body)) {
      seen.add(body);
      arrived.push({ touser: there.join('|'), text: asked.text.content, agentid: asked.agentid });
    }
    return {
      errcode: 0,
      errmsg: fake,
      invaliduser: users.filter((user) => !known.includes(user)).join('|'),
      msgid: `fake-${arrived.length}`,
    };
  }

  async function reply(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await textOf(request);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer(new URL(request.url ?? '/', 'http://fake'), body)));
  }

  const server = createServer((request, response) => void reply(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    get tokens() {
      return tokens;
    },
    spendToken() {
      valid = 'spent';
    },
    answerWith(...next) {
      codes = [...next];
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
