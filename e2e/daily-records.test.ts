import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Application } from './support/application.ts';
import { openApplication } from './support/application.ts';
import { openBrowser } from './support/browser.ts';
import { openMatter, statusOf } from './support/matter.ts';
import { Officer } from './support/officer.ts';
import { lookAtPapers } from './support/papers.ts';
import type { Person } from './support/people.ts';
import { findPeople } from './support/people.ts';
import { enterRegister } from './support/register.ts';
import { begin, beginRefused, goOn, goOnRefused } from './support/story.ts';

/** A dozen forms, each filled in by hand, with pictures. */
const minutes = { timeout: 240_000 };

/** What is written down as it happened: a violation stopped, officers pressed or hurt, a notice of detention, what was before, the border, the end. */
let application: Application;
let browser: Browser;
let nixi: Officer;
let county: Officer;
let people: readonly Person[];
let matter = '';

beforeAll(async () => {
  [application, browser] = await Promise.all([openApplication('2026-06-01T09:00:00+08:00'), openBrowser()]);
  county = await Officer.signIn(browser, application, 'xian');
  await enterRegister(county, 60);
  nixi = await Officer.signIn(browser, application, 'nixi');
  people = (await findPeople(nixi, 6, '2026-12-31')).filter(({ measure }) => measure === 'probation');
});

afterAll(async () => {
  await browser.close();
  await application.close();
});

test(
  '违规制止: stopped in vain, the police called, nothing proposed before somebody was heard and the evidence is listed',
  minutes,
  async () => {
    const [person] = people as [Person];
    matter = await begin('stopping', person.id, {
      by: nixi,
      step: 'find',
      values: {
        kind: 'supervision',
        on: '2026-06-01',
        foundOn: '2026-06-01',
        ongoing: true,
        text: '演示：聚众赌博',
      },
      look: 'stopping-find',
    });
    await goOn('stopping', matter, [
      {
        by: nixi,
        step: 'stop',
        values: {
          stoppedAt: '2026-06-01T00:10:00.000Z',
          manner: '演示：当面劝阻',
          effective: 'no',
          noRestraint: true,
        },
        look: 'stopping-stop',
      },
      {
        by: nixi,
        step: 'callPolice',
        values: {
          calledAt: '2026-06-01T00:15:00.000Z',
          organ: '尼西派出所（演示）',
          cameAt: '2026-06-01T00:40:00.000Z',
          text: '演示：民警到场劝散',
        },
        look: 'stopping-police',
      },
    ]);
    const proposal = { established: 'yes', proposal: 'admonition', text: '演示：谈话和照片一致' };
    await goOnRefused(
      'stopping',
      matter,
      { by: county, step: 'propose', values: proposal, look: 'stopping-no-evidence' },
      /还没有调查笔录、证据清单/,
    );
    await goOn('stopping', matter, [
      {
        by: nixi,
        step: 'hear',
        values: { whom: person.name, role: 'person', heardOn: '2026-06-01', text: '演示：承认参与' },
        look: 'stopping-hear',
      },
      {
        by: nixi,
        step: 'collect',
        values: { collectedOn: '2026-06-01', items: '演示：现场照片三张，证明在场' },
      },
      { by: county, step: 'propose', values: proposal },
    ]);
    await county.look('stopping-closed');
    const kinds = (await lookAtPapers(county, matter, 'stopping')).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['stoppingRecord', 'policeCallRecord', 'evidenceList']));
  },
);

test(
  '干预执法、侵害工作人员: not before it happened; refused and reported, or handed to the police; the line names nobody',
  minutes,
  async () => {
    const [, person] = people as [Person, Person];
    const pressed = {
      kind: 'interference',
      by: '演示·某领导',
      against: '演示·经办',
      text: '演示：要求不予警告',
      refusedIt: true,
    };
    await beginRefused(
      'staffProtection',
      person.id,
      {
        by: nixi,
        step: 'record',
        values: { ...pressed, happenedAt: '2026-06-02T00:30:00.000Z' },
        look: 'protection-future',
      },
      /“发生的时间”晚于现在/,
    );
    matter = await begin('staffProtection', person.id, {
      by: nixi,
      step: 'record',
      values: { ...pressed, happenedAt: '2026-06-01T00:30:00.000Z' },
      look: 'protection-record',
    });
    await goOn('staffProtection', matter, [
      {
        by: county,
        step: 'report',
        values: { to: '香格里拉市司法局', text: '演示：已经拒绝，照规定报告' },
        look: 'protection-report',
      },
    ]);
    expect(await statusOf(county, matter)).toBe('已办结');
    const reported = (await lookAtPapers(county, matter, 'protection')).map(({ kind }) => kind);
    expect(reported).toEqual(['interferenceReport']);
    matter = await begin('staffProtection', person.id, {
      by: nixi,
      step: 'record',
      values: {
        kind: 'harm',
        happenedAt: '2026-06-01T00:40:00.000Z',
        by: '演示·某人',
        against: '演示·走访人员',
        text: '演示：推搡、辱骂走访人员',
      },
    });
    await nixi.look('protection-harm');
    await goOn('staffProtection', matter, [
      {
        by: nixi,
        step: 'callPolice',
        values: {
          calledAt: '2026-06-01T00:50:00.000Z',
          organ: '尼西派出所（演示）',
          text: '演示：已换人走访',
        },
      },
    ]);
    const told = (await lookAtPapers(county, matter, 'protection-harm')).map(({ kind }) => kind);
    expect(told).toEqual(['harmReport']);
    await county.open(`/cases/${person.id}`);
    await county.page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await county.page.getByText(/某领导|某人|走访人员/).count()).toBe(0);
  },
);

test(
  '被限制人身自由: the office has no delegation for it; noted by the county, late, and the stay ends with the release',
  minutes,
  async () => {
    const [, , person] = people as [Person, Person, Person];
    await nixi.open(`/cases/${person.id}`);
    await nixi.page.getByText(/现在不能办的/).click();
    await nixi.page
      .getByText(/须有县级社区矫正机构的书面委托/)
      .first()
      .waitFor();
    await nixi.look('notice-not-entrusted');
    matter = await begin('detentionNotice', person.id, {
      by: county,
      step: 'note',
      values: {
        organ: '香格里拉市公安局（演示）',
        organKind: 'police',
        measure: 'administrativeDetention',
        decidedAt: '2026-05-20T02:00:00.000Z',
        receivedOn: '2026-06-01',
        reason: '演示：殴打他人，行政拘留十日',
        until: '2026-05-30',
        noticeNumber: '演公通〔2026〕2号',
        procuratorateCopied: 'yes',
      },
      look: 'notice-note',
    });
    await county.look('notice-late');
    await goOnRefused(
      'detentionNotice',
      matter,
      { by: county, step: 'release', values: { releasedOn: '2026-05-19' } },
      /解除措施的日期早于作出决定的日期/,
    );
    await goOn('detentionNotice', matter, [
      { by: county, step: 'object', values: { on: '2026-06-01', text: '演示：向公安机关指出通知迟延' } },
      { by: county, step: 'release', values: { releasedOn: '2026-05-30', note: '演示：期满释放' } },
    ]);
    expect(await statusOf(county, matter)).toBe('已办结');
    await county.look('notice-closed');
  },
);

test(
  '上线前情况: a leave still open, the return, the warnings and scores of before; what came after the line is refused',
  minutes,
  async () => {
    const [, , , person] = people as [Person, Person, Person, Person];
    matter = await begin('openingBalance', person.id, {
      by: county,
      step: 'begin',
      values: { asOf: '2026-05-31', basis: '演示：纸质卷宗和外出台账' },
      look: 'opening-begin',
    });
    const leave = {
      destination: { text: '云南省迪庆藏族自治州德钦县' },
      decidedBy: 'countyAgency',
      originalNumber: '演外〔2026〕3号',
    };
    await goOnRefused(
      'openingBalance',
      matter,
      {
        by: county,
        step: 'addLeave',
        values: { ...leave, from: '2026-06-01', until: '2026-06-03' },
        look: 'opening-after-line',
      },
      /不属于上线前的情况/,
    );
    await goOn('openingBalance', matter, [
      { by: county, step: 'addLeave', values: { ...leave, from: '2026-05-28', until: '2026-06-02' } },
    ]);
    await county.look('opening-away');
    await goOn('openingBalance', matter, [
      { by: county, step: 'addReturn', values: { returnedOn: '2026-06-01', note: '演示：提前回来' } },
      {
        by: county,
        step: 'addSanction',
        values: { kind: 'warning', on: '2026-03-02', originalNumber: '演警〔2026〕1号' },
      },
      { by: county, step: 'addScore', values: { period: '2026年第一季度', score: '合格' } },
    ]);
    expect(await statusOf(county, matter)).toBe('已办结');
    await county.look('opening-closed');
    await openMatter(county, matter);
    await county.page.getByText('外出 1 次，奖惩 1 次，考核 1 条').first().waitFor();
  },
);

test(
  '不准出境和终止: renewed only further, the correction ends by the ruling that fits the measure, the ban is lifted',
  minutes,
  async () => {
    const [person] = people as [Person];
    const reported = {
      reportedOn: '2026-06-01',
      organ: '香格里拉市公安局出入境管理大队（演示）',
      basis: '演示判决书、限制出境材料',
      until: '2026-06-30',
    };
    const ban = await begin('exitBan', person.id, {
      by: county,
      step: 'report',
      values: reported,
      look: 'border-report',
    });
    await beginRefused(
      'exitBan',
      person.id,
      { by: county, step: 'report', values: reported, look: 'border-twice' },
      /已经报备，还没有撤销，不用再报一次/,
    );
    await goOnRefused(
      'exitBan',
      ban,
      { by: county, step: 'renew', values: { renewedOn: '2026-06-01', until: '2026-06-20' } },
      /应当晚于原来的到期日/,
    );
    await goOn('exitBan', ban, [
      { by: county, step: 'renew', values: { renewedOn: '2026-06-01', until: '2026-12-31' } },
      {
        by: county,
        step: 'documents',
        values: { kind: 'passport', number: 'E99999999', disposal: 'kept', on: '2026-06-01' },
        look: 'border-documents',
      },
    ]);

    const ruling = {
      authority: '香格里拉市人民法院（演示）',
      paperNumber: '（2026）演刑更1号裁定书',
      receivedOn: '2026-06-01',
      effectiveOn: '2026-05-31',
    };
    await beginRefused(
      'termination',
      person.id,
      {
        by: county,
        step: 'report',
        values: { ground: 'revokeParole', ...ruling },
        look: 'end-wrong-measure',
      },
      /不适用于缓刑/,
    );
    matter = await begin('termination', person.id, {
      by: county,
      step: 'report',
      values: { ground: 'revokeProbation', ...ruling },
    });
    await goOn('termination', matter, [{ by: county, step: 'terminate', values: {}, look: 'end-terminate' }]);
    await county.look('end-closed');
    const kinds = (await lookAtPapers(county, matter, 'end')).map(({ kind }) => kind);
    expect(kinds.length).toBeGreaterThan(0);

    await openMatter(county, ban);
    await county.page.getByText('矫正已经结束，不准出境报备还没有撤销').first().waitFor();
    await county.look('border-to-lift');
    await goOn('exitBan', ban, [
      {
        by: county,
        step: 'lift',
        values: { liftedOn: '2026-06-01', reason: '演示：撤销缓刑，已经终止矫正' },
      },
    ]);
    const sheets = (await lookAtPapers(county, ban, 'border')).map(({ kind }) => kind);
    expect(sheets).toContain('exitBanSheet');
  },
);
