import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Application } from './support/application.ts';
import { openApplication } from './support/application.ts';
import { openBrowser } from './support/browser.ts';
import { Officer } from './support/officer.ts';

let application: Application;
let browser: Browser;

beforeAll(async () => {
  [application, browser] = await Promise.all([openApplication('2026-03-02T09:00:00+08:00'), openBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await application.close();
});

test('an officer signs in and sees the day', async () => {
  const officer = await Officer.signIn(browser, application, 'nixi');
  await officer.look('today-empty');
  expect(await officer.page.title()).toContain('今日');
  await officer.leave();
});
