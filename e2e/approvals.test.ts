import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Application } from './support/application.ts';
import { openApplication } from './support/application.ts';
import { openBrowser } from './support/browser.ts';
import { Officer } from './support/officer.ts';
import { lookAtPapers } from './support/papers.ts';
import type { Person } from './support/people.ts';
import { enterRegister } from './support/register.ts';
import { begin, goOn, serve } from './support/story.ts';

/** A dozen forms, each filled in by hand, with pictures. */
const minutes = { timeout: 240_000 };

/** What a person asks for and the county decides, each from its first form to the paper he has signed for. */
let application: Application;
let browser: Browser;
let nixi: Officer;
let county: Officer;
let prefecture: Officer;
let matter = '';

beforeAll(async () => {
  [application, browser] = await Promise.all([openApplication('2026-06-01T09:00:00+08:00'), openBrowser()]);
  county = await Officer.signIn(browser, application, 'xian');
  await enterRegister(county, 60);
  [nixi, prefecture] = await Promise.all([
    Officer.signIn(browser, application, 'nixi'),
    Officer.signIn(browser, application, 'zhou'),
  ]);
});

afterAll(async () => {
  await browser.close();
  await application.close();
});

/** Somebody of that measure who still serves for a while. */
async function of(measure: string, officer = nixi): Promise<{ readonly id: string }> {
  const { rows } = await officer.get<{ rows: readonly Person[] }>(
    `/api/cases?status=serving&measure=${measure}&size=50`,
  );
  const found = rows.find(
    ({ termEnds, flags }) => termEnds > '2026-07-31' && (measure !== 'probation' || flags.length === 0),
  );
  if (found === undefined) throw new Error(`nobody of ${measure}`);
  return found;
}

test('会客（接触）: asked for, advised on, granted by the county, signed for', minutes, async () => {
  matter = await begin('contactPermission', (await of('probation')).id, {
    by: nixi,
    step: 'apply',
    values: {
      whom: '演示·卓玛',
      relation: 'victim',
      purpose: '演示：当面道歉、赔偿',
      from: '2026-06-02',
      until: '2026-06-03',
      place: { text: '演示调解室' },
      manner: '当面，司法所在场',
    },
  });
  await goOn('contactPermission', matter, [
    { by: nixi, step: 'opinion', values: { opinion: 'agree', text: '演示：对方愿意见面' } },
    { by: county, step: 'decide', values: { outcome: 'approved', conditions: '演示：司法所在场' } },
  ]);
  expect(await serve(county, matter)).toBeGreaterThan(0);
  await lookAtPapers(county, matter, 'contact');
});

test(
  '特定场所: only where an order keeps out of places, only if it says so; the court is told',
  minutes,
  async () => {
    const person = await of('probation');
    await nixi.open(`/cases/${person.id}`);
    await nixi.page.getByText(/现在不能办的/).click();
    await nixi.page.getByText(/没有登记在执行的、禁止进入区域或者场所的禁止令/).waitFor();
    await begin('prohibitionOrder', person.id, {
      by: county,
      step: 'enter',
      values: {
        kind: 'place',
        content: '演示：禁止进入演示酒吧街，确需进入的须经批准',
        begins: '2026-01-15',
        paperNumber: '（2026）演示禁1号',
        authority: '香格里拉市人民法院（演示）',
      },
    });
    matter = await begin('placePermission', person.id, {
      by: nixi,
      step: 'apply',
      values: {
        place: { text: '演示酒吧街' },
        from: '2026-06-02',
        until: '2026-06-02',
        purpose: '演示：送货',
      },
    });
    await goOn('placePermission', matter, [
      { by: nixi, step: 'opinion', values: { opinion: 'agree', text: '演示：属实' } },
      {
        by: county,
        step: 'decide',
        values: { outcome: 'approved', orderAllows: true },
        look: 'place-decide',
      },
    ]);
    expect(await serve(county, matter)).toBeGreaterThan(0);
    const papers = await lookAtPapers(county, matter, 'place');
    expect(papers.map(({ kind }) => kind)).toContain('placeNotice');
  },
);

test('延长报告、复查期限: for 暂予监外执行 only, three weeks by the prefecture', minutes, async () => {
  const person = await of('outsidePrison');
  matter = await begin('reviewExtension', person.id, {
    by: nixi,
    step: 'apply',
    values: { kind: 'health', from: '2026-06-01', until: '2026-07-15', reason: '演示：雨季塌方，下山不便' },
  });
  await goOn('reviewExtension', matter, [
    { by: county, step: 'countyOpinion', values: { opinion: 'agree', text: '演示：属实' } },
    { by: prefecture, step: 'decide', values: { outcome: 'approved' } },
  ]);
  await lookAtPapers(county, matter, 'extension');
  await county.open(`/cases/${(await of('parole', county)).id}`);
  await county.page.getByText(/现在不能办的/).click();
  await county.page.getByText('延长报告（复查）期限', { exact: true }).last().waitFor();
  await county.look('parole-routes');
});
