import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Application } from './support/application.ts';
import { openApplication } from './support/application.ts';
import { openBrowser } from './support/browser.ts';
import { statusOf } from './support/matter.ts';
import { Officer } from './support/officer.ts';
import { lookAtPapers } from './support/papers.ts';
import type { Person } from './support/people.ts';
import { enterRegister } from './support/register.ts';
import { begin, goOn, goOnRefused, serve } from './support/story.ts';

/** A dozen forms, each filled in by hand, with pictures. */
const minutes = { timeout: 240_000 };

/** What is done about people serving outside prison alone: the ground, the guarantor, the diagnosis, the new crime, and the death. */
let application: Application;
let browser: Browser;
let county: Officer;
let nixi: Officer;
let parolee: Person;
let probationer: Person;
let matter = '';

const all = ['able', 'free', 'settled', 'near'];
const basis = '演示：上门核实，看过户口簿和收入证明';

beforeAll(async () => {
  [application, browser] = await Promise.all([openApplication('2026-06-01T09:00:00+08:00'), openBrowser()]);
  county = await Officer.signIn(browser, application, 'xian');
  await enterRegister(county, 120);
  nixi = await Officer.signIn(browser, application, 'nixi');
  [parolee] = (await ofMeasure('outsidePrison')) as [Person];
  [probationer] = (await ofMeasure('probation')) as [Person];
});

afterAll(async () => {
  await browser.close();
  await application.close();
});

async function ofMeasure(measure: string): Promise<readonly Person[]> {
  const { rows } = await county.get<{ rows: readonly Person[] }>(
    `/api/cases?status=serving&measure=${measure}&size=50`,
  );
  return rows.filter(({ termEnds }) => termEnds > '2026-10-31');
}

test(
  '情形和保证人: for 暂予监外执行 alone; the ground, a later diagnosis, another guarantor, and no word of it in the list',
  minutes,
  async () => {
    await county.open(`/cases/${probationer.id}`);
    await county.page.getByText(/现在不能办的/).click();
    await county.page.getByText('只有暂予监外执行的社区矫正对象才登记这一项。').first().waitFor();
    matter = await begin('medicalBasis', parolee.id, {
      by: county,
      step: 'enter',
      values: {
        basis: 'illness',
        diagnosis: '演示：慢性肾功能衰竭',
        hospital: '演示州人民医院',
        diagnosedOn: '2026-03-02',
        guarantor: [{ name: '演示·央宗', role: 'spouse' }],
        guaranteeOn: '2026-03-05',
      },
      look: 'medical-enter',
    });
    await goOn('medicalBasis', matter, [
      {
        by: county,
        step: 'addDiagnosis',
        values: {
          diagnosedOn: '2026-05-28',
          hospital: '演示州人民医院',
          diagnosis: '演示：病情稳定，须继续透析',
        },
        look: 'medical-diagnosis',
      },
      {
        by: county,
        step: 'changeGuarantor',
        values: {
          guarantor: [{ name: '演示·次姆', role: 'parent' }],
          from: '2026-05-29',
          reason: '演示：原保证人外出务工',
          guaranteeOn: '2026-05-29',
        },
      },
    ]);
    expect(await statusOf(county, matter)).toBe('已办结');
    await county.look('medical-closed');
    const listed = JSON.stringify(await county.get<object>(`/api/cases/${parolee.id}`));
    expect(listed).toContain('2026年5月28日');
    expect(listed).not.toContain('透析');
  },
);

test(
  '保证人: looked at, reported late, disqualified; a new one only with every condition; he signs for the term',
  minutes,
  async () => {
    matter = await begin('guarantor', parolee.id, {
      by: county,
      step: 'examine',
      values: {
        guarantor: [{ name: '演示·次姆', role: 'parent' }],
        examinedOn: '2026-06-01',
        conditions: ['able', 'free', 'settled'],
        basis,
      },
      look: 'guarantor-examine',
    });
    await county.look('guarantor-examined');
    await goOn('guarantor', matter, [
      {
        by: county,
        step: 'report',
        values: {
          about: 'left',
          foundOn: '2026-05-28',
          reportedOn: '2026-06-01',
          text: '演示：去了邻县复查',
        },
        look: 'guarantor-report',
      },
      {
        by: county,
        step: 'disqualify',
        values: { ground: 'neglected', on: '2026-06-01', reasons: '演示：多次不报告', newBy: '2026-06-12' },
        look: 'guarantor-disqualify',
      },
    ]);
    expect(await serve(county, matter)).toBeGreaterThan(0);
    const papers = await lookAtPapers(county, matter, 'guarantor');
    expect(papers.map(({ kind }) => kind)).toContain('newGuarantorNotice');
    const named = { guarantor: [{ name: '演示·卓玛', role: 'relative' }], from: '2026-06-01', basis };
    await goOnRefused(
      'guarantor',
      matter,
      {
        by: county,
        step: 'replace',
        values: { ...named, conditions: ['able', 'free', 'settled'] },
        look: 'guarantor-refused',
      },
      /新的保证人没有核实具备/,
    );
    await goOn('guarantor', matter, [{ by: county, step: 'replace', values: { ...named, conditions: all } }]);
    expect(await statusOf(county, matter)).toBe('已办结');
    await county.look('guarantor-closed');
  },
);

test(
  '组织诊断: the hospital is asked, the procuratorate told, the opinion used while it is valid and sent back',
  minutes,
  async () => {
    matter = await begin('diagnosis', parolee.id, {
      by: county,
      step: 'entrust',
      values: {
        kind: 'illness',
        hospital: '演示州人民医院',
        reason: '演示：复查材料有疑问',
        invited: '香格里拉市人民检察院（演示）',
      },
      look: 'diagnosis-entrust',
    });
    await goOn('diagnosis', matter, [
      { by: county, step: 'tell', values: {} },
      { by: county, step: 'receive', values: { receivedOn: '2026-06-01' }, look: 'diagnosis-receive' },
    ]);
    application.clock.moveTo('2026-06-15T09:00:00+08:00');
    await county.signInAgain();
    await goOn('diagnosis', matter, [
      { by: county, step: 'arrange', values: { arrangedOn: '2026-06-05' } },
      {
        by: county,
        step: 'issue',
        values: {
          issuedOn: '2026-06-12',
          physicians: 2,
          grade: 'senior',
          countersigned: true,
          noConflict: true,
          conclusion: '演示：仍属严重疾病，须继续治疗',
        },
        look: 'diagnosis-issue',
      },
      { by: county, step: 'use', values: { on: '2026-06-15', usedFor: '演示：反馈决定机关' } },
      {
        by: county,
        step: 'answer',
        values: { to: '演示省第一监狱', office: 'prison', text: '演示：仍符合保外就医条件' },
        look: 'diagnosis-answer',
      },
    ]);
    await county.look('diagnosis-answered');
    const papers = await lookAtPapers(county, matter, 'diagnosis');
    expect(papers.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['diagnosisEntrustment', 'diagnosisNotice', 'diagnosisAnswer']),
    );
    expect(JSON.stringify(await county.get<object>(`/api/cases/${parolee.id}`))).not.toContain(
      '严重疾病，须',
    );
    application.clock.moveTo('2026-09-14T09:00:00+08:00');
    await county.signInAgain();
    await goOnRefused(
      'diagnosis',
      matter,
      {
        by: county,
        step: 'use',
        values: { on: '2026-09-14', usedFor: '演示：收监执行建议' },
        look: 'diagnosis-expired',
      },
      /到2026年9月12日为止，已经不能作为依据/,
    );
  },
);

test(
  '被采取强制措施: the notice came late by hours, the prison is told, and without a prison term a recall is weighed',
  minutes,
  async () => {
    matter = await begin('detentionNotice', parolee.id, {
      by: county,
      step: 'note',
      values: {
        organ: '香格里拉市公安局（演示）',
        organKind: 'police',
        measure: 'criminalDetention',
        newCrime: true,
        decidedAt: '2026-09-10T02:00:00.000Z',
        receivedOn: '2026-09-14',
        receivedAt: '2026-09-14T00:30:00.000Z',
        reason: '演示：涉嫌盗窃',
        noticeNumber: '演公通〔2026〕1号',
        attachedPapers: '拘留证（演示）',
        procuratorateCopied: 'no',
      },
      look: 'detention-note',
    });
    await county.look('detention-noted');
    await goOn('detentionNotice', matter, [
      { by: county, step: 'object', values: { on: '2026-09-14', text: '演示：向公安机关提出通知迟延' } },
      {
        by: county,
        step: 'tellCustodian',
        values: { custodian: '演示省第一监狱', sentOn: '2026-09-14' },
        look: 'detention-custodian',
      },
    ]);
    const papers = await lookAtPapers(county, matter, 'detention');
    expect(papers.map(({ kind }) => kind)).toEqual(['custodianNotice']);
    const released = { releasedOn: '2026-09-14' };
    await goOnRefused(
      'detentionNotice',
      matter,
      { by: county, step: 'release', values: released, look: 'detention-outcome' },
      /请写明案件的结果/,
    );
    await goOn('detentionNotice', matter, [
      { by: county, step: 'release', values: { ...released, outcome: 'noCase' } },
      {
        by: county,
        step: 'weighRecall',
        values: { weighedOn: '2026-09-14', conclusion: 'none', text: '演示：没有收监执行情形' },
      },
    ]);
    expect(await statusOf(county, matter)).toBe('已办结');
    await county.look('detention-closed');
  },
);

test(
  '突发事件到终止: an unnatural death is reported upwards and told; the correction ends, and the prison is told in writing',
  minutes,
  async () => {
    await nixi.signInAgain();
    matter = await begin('emergency', parolee.id, {
      by: county,
      step: 'find',
      values: {
        kind: 'death',
        foundAt: '2026-09-14T00:10:00.000Z',
        place: { text: '云南省迪庆藏族自治州香格里拉市' },
        text: '演示：在家中死亡',
      },
      look: 'emergency-find',
    });
    await goOn('emergency', matter, [
      {
        by: county,
        step: 'alert',
        values: {
          alertedAt: '2026-09-14T00:20:00.000Z',
          organs: ['police', 'government'],
          text: '演示：公安、乡政府已到场',
        },
        look: 'emergency-alert',
      },
      { by: county, step: 'report', values: { text: '演示：公安初步排除他杀' } },
      { by: county, step: 'tell', values: {} },
      { by: county, step: 'reportAgain', values: { text: '演示：死亡证明已经出具' } },
      { by: county, step: 'conclude', values: { concludedOn: '2026-09-14', text: '演示：已交家属料理' } },
    ]);
    expect(await statusOf(county, matter)).toBe('已办结');
    await county.look('emergency-closed');
    const told = (await lookAtPapers(county, matter, 'emergency')).map(({ kind }) => kind);
    expect(told).toEqual(expect.arrayContaining(['emergencyReport', 'emergencyNotice']));

    const death = { ground: 'death', effectiveOn: '2026-09-13', cause: '演示：家属称夜间突发疾病' };
    matter = await begin('termination', parolee.id, {
      by: county,
      step: 'report',
      values: {
        ...death,
        discoveredOn: '2026-09-14',
        reportedBy: '演示·家属',
        reportedOn: '2026-09-14',
        deathCertificate: '居民死亡医学证明（演示）1号',
        custodian: '演示省第一监狱',
      },
      look: 'death-report',
    });
    await goOn('termination', matter, [
      { by: county, step: 'terminate', values: {}, look: 'death-terminate' },
      { by: county, step: 'notifyDeath', values: { sentOn: '2026-09-14' } },
    ]);
    expect(await statusOf(county, matter)).toBe('已办结');
    await county.look('death-closed');
    const papers = await lookAtPapers(county, matter, 'death');
    expect(papers.length).toBeGreaterThanOrEqual(2);
    await county.open(`/cases/${parolee.id}`);
    await county.page.getByRole('heading', { level: 1 }).first().waitFor();
    await county.look('death-person');
  },
);
