import { day } from '@guitu/law';
import { expect, test } from 'vitest';

import { officeStep, paperComposer } from '../../testing/composed-paper.ts';
import { paperFacts } from '../../testing/paper-source.ts';
import type { PaperStep } from '../../testing/paper-source.ts';

const composed = paperComposer();

const blocks = {
  basics: '示例基本情况',
  assessment: '示例评估',
  psychology: '示例心理',
  measures: '示例措施',
};
const drawn = officeStep('draw', { ...blocks, goals: '示例目标', drawnOn: '2026-03-02', stage: 'first' });

test('a plan has its four blocks, and after an adjustment the reasons', async () => {
  const facts = paperFacts({ levels: [{ level: '普通管理', from: day('2026-02-01') }] });
  const first = await composed('correctionPlan', 'correctionPlan', facts, drawn);
  expect(first).toMatchObject({
    ...blocks,
    goals: '示例目标',
    stageText: '入矫初期',
    levelText: '普通管理',
    drawnOn: '2026-03-02',
    adjustments: [],
    minorNeeds: null,
    guardian: null,
    preparedBy: '示例经办',
  });
  const adjusted = await composed(
    'correctionPlan',
    'correctionPlan',
    facts,
    drawn,
    officeStep(
      'adjust',
      { ...blocks, measures: '示例新措施', reason: '类别调整', adjustedOn: '2026-04-01' },
      '2026-04-01T02:00:00.000Z',
    ),
  );
  expect(adjusted).toMatchObject({
    measures: '示例新措施',
    goals: '示例目标',
    drawnOn: '2026-04-01',
    adjustments: [{ adjustedOn: '2026-04-01', reason: '类别调整' }],
  });
});

const assessed = officeStep('assess', {
  judgment: '示例裁判内容',
  behaviour: '示例表现',
  risk: '示例风险',
  evidence: '2026年2月20日警告决定书',
  proposed: '从严管理',
});
const decidedStep = (outcome: string): PaperStep => ({
  at: '2026-03-03T02:00:00.000Z',
  office: 'countyAgency',
  step: 'decide',
  values: { outcome, level: '从严管理', from: '2026-03-04', reasons: '示例理由。' },
});

test('the form of a class has the assessment, the sanctions so far, and the decision', async () => {
  const facts = paperFacts({
    levels: [{ level: '普通管理', from: day('2026-02-01') }],
    sanctions: [
      { matterId: 'b', kind: 'warning', on: day('2026-02-20') },
      { matterId: 'a', kind: 'admonition', on: day('2026-02-10') },
    ],
  });
  const data = await composed(
    'classificationForm',
    'classification',
    facts,
    assessed,
    decidedStep('approved'),
  );
  expect(data).toMatchObject({
    levelBefore: '普通管理',
    judgment: '示例裁判内容',
    behaviour: '示例表现',
    risk: '示例风险',
    sanctions: ['2026年2月10日训诫', '2026年2月20日警告'],
    evidence: '2026年2月20日警告决定书',
    proposed: '从严管理',
    assessed: { bodyName: '尼西司法所', decidedOn: '2026-03-02' },
    decided: { level: '从严管理', from: '2026-03-04' },
    decision: {
      bodyName: '香格里拉市社区矫正管理局',
      text: '确定类别。\n示例理由。',
      decidedOn: '2026-03-03',
    },
  });
});

test('a class that is not adjusted is not printed as decided', async () => {
  const data = await composed(
    'classificationForm',
    'classification',
    paperFacts(),
    assessed,
    decidedStep('refused'),
  );
  expect(data).toMatchObject({
    decided: null,
    levelBefore: '',
    decision: { text: '不予调整。\n示例理由。' },
  });
});

const reported = officeStep('report', {
  reportedOn: '2026-03-02',
  organ: '示例公安局出入境管理大队',
  basis: '示例限制出境材料',
  until: '2026-12-31',
});

test('the sheet to the exit administration stands as it is: papers taken, renewed, lifted', async () => {
  const facts = paperFacts({ crime: '示例罪' });
  const first = await composed('exitBanSheet', 'exitBan', facts, reported);
  expect(first).toMatchObject({
    crime: '示例罪',
    organ: '示例公安局出入境管理大队',
    basis: '示例限制出境材料',
    reportedOn: '2026-03-02',
    until: '2026-12-31',
    documents: [],
    renewals: [],
    lifted: null,
  });
  const last = await composed(
    'exitBanSheet',
    'exitBan',
    facts,
    reported,
    officeStep(
      'documents',
      { kind: 'passport', number: 'E00000001', disposal: 'kept', on: '2026-03-03', keeper: '示例公安局' },
      '2026-03-03T02:00:00.000Z',
    ),
    officeStep('renew', { renewedOn: '2026-12-01', until: '2027-12-31' }, '2026-12-01T02:00:00.000Z'),
    officeStep('lift', { liftedOn: '2027-12-31', reason: '矫正期满。' }, '2027-12-31T02:00:00.000Z'),
  );
  expect(last).toMatchObject({
    until: '2026-12-31',
    documents: [
      {
        kindText: '普通护照',
        number: 'E00000001',
        disposalText: '代管',
        disposedOn: '2026-03-03',
        keeper: '示例公安局',
      },
    ],
    renewals: [{ renewedOn: '2026-12-01', until: '2027-12-31' }],
    lifted: { liftedOn: '2027-12-31', reason: '矫正期满' },
  });
});
