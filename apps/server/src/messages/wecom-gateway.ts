import type { Handed, MessageGateway } from './gateway.ts';

/** Where an application of 政务微信 or 企业微信 lives. 政务微信 is run by a province or a city itself, so the address is a setting. */
export interface WecomSettings {
  readonly baseUrl: string;
  readonly corpId: string;
  readonly agentId: number;
  readonly secret: string;
}

interface Answer {
  readonly errcode: number;
  readonly errmsg?: string;
  readonly invaliduser?: string;
  readonly access_token?: string;
  readonly expires_in?: number;
}

/** Within these seconds the same message does not arrive twice; the longest the interface allows (four hours). */
const duplicateCheckSeconds = 14_400;
const answerWithinMs = 15_000;
/** A token is renewed before it ends, so that no message meets its end. */
const renewedBeforeMs = 300_000;

/** invalid credential, invalid and expired token: a new one is asked for, once. */
const tokenSpent = new Set([40_001, 40_014, 42_001]);
/** busy, called too often: later is better. */
const passing = new Set([-1, 45_009, 45_033]);

/**
 * Application messages (发送应用消息): `gettoken`, then `message/send`. The token is kept for as long as it lasts. Sent at least once; the
 * gateway's own check of duplicates keeps a repeated attempt from arriving twice.
 * @param now milliseconds; only to know when the token ends
 */
export function wecomGateway(settings: WecomSettings, now: () => number): MessageGateway {
  let token: { readonly value: string; readonly until: number } | undefined;

  async function ask(path: string, query: Record<string, string>, body?: object): Promise<Answer> {
    const url = new URL(`cgi-bin/${path}`, settings.baseUrl.replace(/\/?$/u, '/'));
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const response = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      signal: AbortSignal.timeout(answerWithinMs),
      redirect: 'error',
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    if (!response.ok) return { errcode: -1, errmsg: `HTTP ${response.status}` };
    const answer = (await response.json()) as Answer;
    return typeof answer.errcode === 'number' ? answer : { errcode: -1, errmsg: '应答没有 errcode' };
  }

  async function getToken(): Promise<Answer> {
    if (token !== undefined && now() < token.until) return { errcode: 0, access_token: token.value };
    const answer = await ask('gettoken', { corpid: settings.corpId, corpsecret: settings.secret });
    if (answer.errcode === 0 && answer.access_token !== undefined) {
      const seconds = answer.expires_in ?? 0;
      token = { value: answer.access_token, until: now() + seconds * 1_000 - renewedBeforeMs };
    }
    return answer;
  }

  async function send(addressees: string, text: string, mayRenew: boolean): Promise<Handed> {
    const credential = await getToken();
    if (credential.errcode !== 0) return passedOn(credential);
    const answer = await ask(
      'message/send',
      { access_token: credential.access_token ?? '' },
      {
        touser: addressees,
        msgtype: 'text',
        agentid: settings.agentId,
        text: { content: text },
        safe: 0,
        enable_duplicate_check: 1,
        duplicate_check_interval: duplicateCheckSeconds,
      },
    );
    if (tokenSpent.has(answer.errcode) && mayRenew) {
      token = undefined;
      return send(addressees, text, false);
    }
    return passedOn(answer);
  }

  return {
    async send({ addressees, text }) {
      try {
        return await send(addressees, text, true);
      } catch (error) {
        // The address holds the secret and the token: of an error only its kind is kept.
        return { outcome: 'later', answer: `没有应答：${(error as Error).name}` };
      }
    },
  };
}

function passedOn({ errcode, errmsg, invaliduser }: Answer): Handed {
  const said = `${errcode} ${errmsg ?? ''}`.trim();
  if (errcode === 0) {
    const missed = invaliduser === undefined || invaliduser === '' ? '' : `；收不到的用户：${invaliduser}`;
    return { outcome: 'sent', answer: `${said}${missed}` };
  }
  return { outcome: passing.has(errcode) ? 'later' : 'refused', answer: said };
}
