import type { Catalogue } from '@guitu/law';
import { catalogue, chinaCalendar } from '@guitu/law';
import { createRenderer } from '@guitu/papers';
import type { Renderer } from '@guitu/papers';
import { openTestRecord } from '@guitu/record/testing';
import type { TestRecord } from '@guitu/record/testing';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

import { buildServer } from '../http/build-server.ts';
import { sessionCookie } from '../http/session-cookie.ts';
import type { Incident } from '../incident.ts';
import type { Services } from '../services.ts';
import { localBoard } from '../stream/notice-board.ts';
import { testClock } from './test-clock.ts';
import type { TestClock } from './test-clock.ts';
import { delegate, delegateLeave, populate, testPassword } from './test-world.ts';
import type { AccountName, BodyIds } from './test-world.ts';

/** A server on a database of its own, with a clock the test sets. */
export interface TestServer {
  readonly app: FastifyInstance;
  readonly services: Services;
  readonly clock: TestClock;
  readonly bodies: BodyIds;
  readonly database: TestRecord;
  readonly incidents: readonly Incident[];
  /** Signs in once for every time of the clock. */
  as(account: AccountName): Promise<TestVisitor>;
  close(): Promise<void>;
}

/** Somebody who is signed in. */
export interface TestVisitor {
  readonly cookie: string;
  get(url: string): Promise<LightMyRequestResponse>;
  post(url: string, body?: unknown): Promise<LightMyRequestResponse>;
  put(url: string, body?: unknown): Promise<LightMyRequestResponse>;
  delete(url: string): Promise<LightMyRequestResponse>;
}

/** Starts a test server at a time of day in China. */
export async function openTestServer(
  options: {
    readonly at?: string;
    readonly renderer?: Renderer;
    /** Whether leave is entrusted to the office of county A; it is unless said otherwise. */
    readonly delegated?: boolean;
    /** Further procedures entrusted to that office. */
    readonly alsoDelegated?: readonly string[];
    /** Other definitions than those of the product: a version that holds from a day on. */
    readonly catalogue?: Catalogue;
  } = {},
): Promise<TestServer> {
  const clock = testClock(options.at ?? '2026-03-02T09:00');
  const database = await openTestRecord({ now: clock.now });
  const incidents: Incident[] = [];
  const renderer = options.renderer ?? createRenderer();
  const services: Services = {
    record: database.record,
    renderer,
    notices: localBoard(),
    calendar: chinaCalendar,
    catalogue: options.catalogue ?? catalogue,
    now: clock.now,
    installation: { demonstration: true, version: 'test' },
    report: (incident) => incidents.push(incident),
  };
  const bodies = await populate(database.record);
  if (options.delegated !== false) await delegateLeave(database.record, bodies);
  if (options.alsoDelegated !== undefined) await delegate(database.record, bodies, options.alsoDelegated);
  const app = await buildServer(services);
  await app.ready();
  const cookies = new Map<string, string>();
  return {
    app,
    services,
    clock,
    bodies,
    database,
    incidents,
    async as(account) {
      // Sessions end when nobody uses them: a test that moves its clock signs in again.
      const place = `${account} ${clock.now()}`;
      const known = cookies.get(place) ?? (await signIn(app, account));
      cookies.set(place, known);
      return visitor(app, known);
    },
    async close() {
      await app.close();
      await renderer.close();
      await database.close();
    },
  };
}

/** Signs in with the password of the tests; answers with the cookie. */
export async function signIn(
  app: FastifyInstance,
  signInName: string,
  password = testPassword,
): Promise<string> {
  const response = await app.inject({
    method: 'POST',
    url: '/api/session',
    headers: { 'x-guitu': '1' },
    payload: { signInName, password },
  });
  const cookie = response.cookies.find((one) => one.name === sessionCookie);
  if (cookie === undefined) throw new Error(`${signInName} could not sign in: ${response.body}`);
  return cookie.value;
}

/** Requests with somebody's cookie. */
export function visitor(app: FastifyInstance, cookie: string): TestVisitor {
  const send = (method: 'GET' | 'POST' | 'PUT' | 'DELETE') => (url: string, body?: unknown) =>
    app.inject({
      method,
      url,
      headers: { 'x-guitu': '1', cookie: `${sessionCookie}=${cookie}` },
      ...(body === undefined ? {} : { payload: body as object }),
    });
  return { cookie, get: send('GET'), post: send('POST'), put: send('PUT'), delete: send('DELETE') };
}
