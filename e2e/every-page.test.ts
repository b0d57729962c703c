import { openDemonstration } from '@guitu/server';
import type { DemonstrationAccount } from '@guitu/server';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Application } from './support/application.ts';
import { openApplication } from './support/application.ts';
import { openBrowser } from './support/browser.ts';
import { Officer } from './support/officer.ts';
import { walkDesk } from './support/walk-desk.ts';

/** The demonstration as `npm start` makes it, with the weeks that lie behind. */
let application: Application;
let browser: Browser;
let accounts: readonly DemonstrationAccount[];

/** Made under the load of other tests it takes minutes instead of seconds. */
const openingMs = 900_000;
const walkingMs = 1_200_000;

beforeAll(async () => {
  [application, browser] = await Promise.all([
    openApplication('2026-11-23T10:00:00+08:00', {
      found: async (services) => {
        ({ accounts } = await openDemonstration(services, { pastDays: 50 }));
      },
    }),
    openBrowser(),
  ]);
}, openingMs);

afterAll(async () => {
  await browser?.close();
  await application?.close();
});

/** Kinds of pages that may be empty on some desk, and why that is the truth there. */
const mayBeEmpty: Readonly<Record<string, string>> = {};

test('every page every account is led to has something on it', { timeout: walkingMs }, async () => {
  expect(accounts.length).toBeGreaterThan(10);
  const wrong: string[] = [];
  for (const { signInName, password } of accounts) {
    const officer = await Officer.signIn(browser, application, signInName, password);
    const walk = await walkDesk(officer);
    expect(walk.kinds.length, signInName).toBeGreaterThan(2);
    wrong.push(
      ...walk.wrong
        .filter(({ kind }) => mayBeEmpty[kind] === undefined)
        .map(({ kind, text }) => `${signInName} ${kind}：${text}`),
    );
    await officer.leave();
  }
  expect(wrong).toEqual([]);
});
