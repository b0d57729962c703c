import { readPdf } from '@guitu/papers/testing';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Application } from './support/application.ts';
import { openApplication } from './support/application.ts';
import { openBrowser } from './support/browser.ts';
import { statusOf } from './support/matter.ts';
import { Officer } from './support/officer.ts';
import { lookAtPapers } from './support/papers.ts';
import type { Person } from './support/people.ts';
import { findPeople } from './support/people.ts';
import { enterRegister } from './support/register.ts';
import { begin, goOn, serve } from './support/story.ts';

/** What a person may ask about his own file, and by what anybody can tell that no file was rewritten. */
const minutes = { timeout: 240_000 };

let application: Application;
let browser: Browser;
let nixi: Officer;
let county: Officer;
let person: Person;

beforeAll(async () => {
  [application, browser] = await Promise.all([openApplication('2026-06-01T09:00:00+08:00'), openBrowser()]);
  county = await Officer.signIn(browser, application, 'xian');
  await enterRegister(county, 20);
  nixi = await Officer.signIn(browser, application, 'nixi');
  [person] = (await findPeople(nixi, 1, '2026-12-31')) as [Person];
});

afterAll(async () => {
  await browser.close();
  await application.close();
});

test(
  '更正: what is wrong is said in his words, answered with reasons, put right and entered',
  minutes,
  async () => {
    const matter = await begin('dataRequest', person.id, {
      by: nixi,
      step: 'request',
      values: {
        kind: 'correct',
        speaker: 'person',
        manner: 'oral',
        subject: '演示：居住地',
        present: '演示：登记的是老家',
        claimed: '演示：去年搬到了幸福村',
        reasons: '演示：村委会有证明',
      },
      look: 'rights-request',
    });
    await goOn('dataRequest', matter, [
      {
        by: county,
        step: 'decide',
        values: { outcome: 'approved', checked: '演示：证明属实', reasons: '演示：登记时写错' },
        look: 'rights-decide',
      },
    ]);
    expect(await serve(county, matter)).toBe(1);
    await goOn('dataRequest', matter, [
      {
        by: nixi,
        step: 'carryOut',
        values: { doneOn: '2026-06-01', how: 'corrected', text: '演示：居住地已经更正' },
      },
    ]);
    expect(await statusOf(county, matter)).toBe('已办结');
    expect((await lookAtPapers(county, matter, 'rights')).map(({ kind }) => kind)).toContain(
      'dataRequestAnswer',
    );
  },
);

test('谁看过我的档案: the list is one click away and says who, which body, why', minutes, async () => {
  await nixi.open(`/cases/${person.id}/readers`);
  await nixi.page.getByRole('button', { name: '打印查阅记录清单' }).waitFor();
  await nixi.look('rights-readers');
  const response = await nixi.page.request.get(
    new URL(`/api/cases/${person.id}/readers.pdf`, application.address).href,
  );
  const text = readPdf(await response.body())
    .map((page) => page.text)
    .join('')
    .replaceAll(/\s/gu, '');
  expect(text).toContain('尼西司法所司法所承担日常工作');
  expect(text).toContain('社区矫正机构履行职责');
});

test(
  '日封存值: signed overnight, printed, handed over, confirmed by the procuratorate from its paper',
  minutes,
  async () => {
    application.clock.moveTo('2026-06-02T09:00:00+08:00');
    await county.signInAgain();
    const roots = async () =>
      (await county.get<{ roots: { hash: string; state: string }[] }>('/api/roots')).roots;
    await expect.poll(async () => (await roots()).length, { timeout: 15_000 }).toBe(1);
    await county.open('/statistics/roots');
    await county.page.getByText('还没有交出').waitFor();
    await county.look('roots-waiting');
    // A browser without a screen has no printer and nothing to show a PDF with.
    await county.page.route('**/sheet.pdf', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    await county.page.getByRole('button', { name: '打印存证单' }).click();
    await county.page.getByRole('button', { name: '登记移交' }).click();
    const dialog = county.page.getByRole('dialog');
    await dialog.getByLabel('回执编号').fill('演示收1号');
    await dialog.getByRole('button', { name: '登记', exact: true }).click();
    await county.page.getByText('回执 演示收1号').waitFor();
    await county.look('roots-handed');

    const procurator = await Officer.signIn(browser, application, 'jian');
    await procurator.open('/statistics/roots');
    await procurator.page.getByRole('button', { name: '确认收到' }).click();
    const field = procurator.page.getByRole('dialog').getByLabel(/封存值的末八位/u);
    const confirm = procurator.page.getByRole('dialog').getByRole('button', { name: '确认', exact: true });
    await field.fill('00000000');
    await confirm.click();
    await procurator.page.getByText(/与系统现在的封存值不一致/u).waitFor();
    await procurator.look('roots-refused');
    await field.fill((await roots())[0]!.hash.slice(-8));
    await confirm.click();
    await procurator.page.getByText('接收单位已确认').waitFor();
    expect((await roots())[0]?.state).toBe('confirmed');
    await procurator.look('roots-confirmed');
  },
);
