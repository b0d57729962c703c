import { act, sealingMeasures } from '../../articles/index.ts';
import type { Procedure } from '../../kernel/procedure.ts';
import { by } from '../../kernel/procedure.ts';
import type { RuleClaim } from '../../rules/claim.ts';
import { notInFuture } from '../not-in-future.ts';
import { overseeingStep } from '../overseeing.ts';
import { answerClock, answerLate } from './answer.ts';
import * as checks from './checks.ts';
import { explainQuery } from './explain.ts';
import { applyForm, decideForm, findApplication, viewForm } from './form.ts';
import { answerCopies, answerPapers } from './papers.ts';

const anyone = ['clerk', 'approver'] as const;
const county = by('countyAgency');
const folder = 'packages/law/src/procedures/sealed-record-query';
const claims: readonly RuleClaim[] = [
  {
    id: 'MINOR-05',
    status: 'enforced',
    where: [
      `${folder}/checks.ts`,
      `${folder}/sealed-record-query.ts`,
      'packages/law/src/dossier/refusals.ts',
    ],
    why: '未成年人档案的查询逐件书面申请、逐件答复；不是司法机关办案、不是根据国家规定的，不能许可；谁看了什么逐次登记；档案的借阅、导出只给许可的申请人',
  },
  {
    id: 'MINOR-07',
    status: 'enforced',
    where: [`${folder}/answer.ts`, `${folder}/papers.ts`, 'packages/law/src/procedures/query-answer.ts'],
    why: '收到查询封存记录的申请三个工作日内答复，有时限和提示；不许可的出具决定书',
  },
  {
    id: 'MINOR-08',
    status: 'enforced',
    where: [`${folder}/checks.ts`, 'packages/law/src/kernel/sealed-file.ts'],
    why: '封存以后案卷带封存标记，只能查询、更正，接受本人申请和法律监督，不再办别的事项；外部平台对接、成批提供一律不能许可，没有范围、没有保密承诺书的不能许可',
  },
];

/** 查询未成年人档案: who asks, on what ground, the answer, and who saw what (《社区矫正法》第五十四条、《封存实施办法》第十条、第十六条). */
export const sealedRecordQuery: Procedure = {
  name: 'sealedRecordQuery',
  title: '查询未成年人档案',
  version: '1',
  basis: [act(54), sealingMeasures(10), sealingMeasures(15), sealingMeasures(16)],
  claims,
  decisionStep: 'decide',
  overseeingStep: 'oversee',
  opens: [checks.isMinor],
  opensSealed: true,
  steps: {
    apply: {
      title: '登记书面申请',
      kind: 'request',
      by: county,
      roles: anyone,
      form: applyForm,
      after: [],
      checks: [notInFuture('sealedRecordQuery.received-in-future', 'receivedOn', applyForm.receivedOn.title)],
    },
    decide: {
      title: '答复',
      kind: 'decision',
      by: county,
      roles: ['approver'],
      form: decideForm,
      after: ['apply'],
      checks: [checks.isEntitled, checks.noPlatform, checks.isBound],
    },
    view: {
      title: '登记查阅',
      kind: 'record',
      by: county,
      roles: anyone,
      form: viewForm,
      after: ['decide'],
      optional: true,
      repeatable: true,
      checks: [
        notInFuture('sealedRecordQuery.viewed-in-future', 'viewedOn', viewForm.viewedOn.title),
        checks.viewedAfterAnswer,
      ],
    },
    oversee: { ...overseeingStep(() => sealedRecordQuery), after: ['decide'], afterRefusal: true },
  },
  clocks: [answerClock],
  findings: [answerLate],
  papers: { decide: answerPapers },
  paperWords: { 未许: '查询未成年人信息答复书', 未不许: '不许可查询未成年人信息决定书' },
  copies: { decide: answerCopies },
  parameters: [],
  affects: () => ({}),
  restsOn: () => [],
  summary: (state) => {
    const { applicant } = findApplication(state) ?? {};
    return applicant === undefined ? '查询未成年人档案' : `查询未成年人档案：${applicant}`;
  },
  explain: explainQuery,
};
