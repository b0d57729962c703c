import { openDemonstration } from '@guitu/server';
import type { DemonstrationAccount } from '@guitu/server';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Application } from './support/application.ts';
import { openApplication } from './support/application.ts';
import { openBrowser } from './support/browser.ts';
import { Officer } from './support/officer.ts';
import { picture } from './support/picture.ts';
import { walkDesk } from './support/walk-desk.ts';

/** The demonstration as `npm start` makes it, with the weeks that lie behind: every page its accounts are led to has something on it. */
let application: Application;
let browser: Browser;
let accounts: readonly DemonstrationAccount[];

beforeAll(async () => {
  [application, browser] = await Promise.all([
    openApplication('2026-11-23T10:00:00+08:00', {
      found: async (services) => {
        ({ accounts } = await openDemonstration(services, { pastDays: 50 }));
      },
    }),
    openBrowser(),
  ]);
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await application?.close();
});

test('every page every account of the demonstration is led to has something on it', async () => {
  const wrong: Record<string, readonly string[]> = {};
  for (const { signInName, password } of accounts) {
    const officer = await Officer.signIn(browser, application, signInName, password);
    const begun = performance.now();
    const walk = await walkDesk(officer, async (kind) => {
      if (process.env['PICTURES'] !== undefined)
        await picture(officer.page, `page-${signInName}${kind.replaceAll(/[^a-z0-9]+/giu, '-')}`);
    });
    console.log(
      `${signInName} ${walk.kinds.length} ${Math.round(performance.now() - begun)} ms ${JSON.stringify(walk, undefined, 1)}`,
    );
    if (walk.wrong.length > 0) wrong[signInName] = walk.wrong;
    await officer.leave();
  }
  console.log(JSON.stringify(wrong, undefined, 1));
  expect(wrong).toEqual({});
}, 900_000);
