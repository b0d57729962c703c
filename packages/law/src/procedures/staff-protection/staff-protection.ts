import { act, measures } from '../../articles/index.ts';
import type { Clock, Finding } from '../../kernel/outcome.ts';
import type { ParameterDefinition } from '../../kernel/parameter.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Procedure, Standing } from '../../kernel/procedure.ts';
import { by } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { addHours } from '../../time/moment.ts';
import { notInFuture } from '../not-in-future.ts';
import { overseeingStep } from '../overseeing.ts';
import { callPoliceForm, findRecorded, recordForm, reportForm } from './form.ts';
import { policeCopies, policePapers, reportCopies, reportPapers } from './papers.ts';

const recorded = { kind: 'record', roles: ['clerk', 'approver'], after: ['record'], checks: [] } as const;
const where = ['packages/law/src/procedures/staff-protection/staff-protection.ts'];

const policeWithinHours: ParameterDefinition<number> = {
  key: 'staffProtection.policeWithinHours',
  title: '侵害工作人员报案的内部时限（小时）',
  explanation: '条文没有时间，初始值是本系统的（~），页面上标明是内部时限。',
  fallback: 2,
};

/** 干预执法、侵害工作人员: written down as it was, refused and reported, or handed to the police (《实施办法》第五十六条、《社区矫正法》第六十条). */
export const staffProtection: Procedure = {
  name: 'staffProtection',
  title: '干预执法、侵害工作人员记录',
  version: '1',
  basis: [measures(56), act(60)],
  claims: [
    {
      id: 'SUP-26',
      status: 'enforced',
      where,
      why: '登记干涉执法的欠一步按规定报告，没有写明已经拒绝的提示；不由系统自动报送，向谁报告由人填写',
    },
    {
      id: 'SUP-28',
      status: 'enforced',
      where,
      why: '登记侵害工作人员的欠一步报案，当即严重提示；“立即”没有时长，计时的是内部时限（~）',
    },
  ],
  decisionStep: 'record',
  overseeingStep: 'oversee',
  opens: [],
  steps: {
    record: {
      ...recorded,
      title: '如实记录',
      by: by('judicialOffice', 'countyAgency'),
      form: recordForm,
      after: [],
      checks: [notInFuture('staffProtection.in-future', 'happenedAt', recordForm.happenedAt.title)],
    },
    report: {
      ...recorded,
      title: '按规定报告',
      by: by('countyAgency'),
      form: reportForm,
      when: ({ state }) => isInterference(state),
    },
    callPolice: {
      ...recorded,
      title: '登记报案',
      by: by('countyAgency', 'judicialOffice'),
      form: callPoliceForm,
      when: ({ state }) => isHarm(state),
      checks: [notInFuture('staffProtection.called-in-future', 'calledAt', callPoliceForm.calledAt.title)],
    },
    oversee: overseeingStep(() => staffProtection),
  },
  clocks: [policeClock],
  findings: [notRefused, policeOwed],
  papers: { report: reportPapers, callPolice: policePapers },
  paperWords: { 干报: '干预执法情况报告', 侵报: '关于侵害社区矫正工作人员的报案材料' },
  copies: { report: reportCopies, callPolice: policeCopies },
  parameters: [policeWithinHours],
  affects: () => ({}),
  restsOn: () => [],
  // Names neither who did it nor to whom.
  summary: (state) => (isHarm(state) ? '侵害工作人员记录' : '干预执法记录'),
  explain: () => ({
    rule: '任何干涉执法的行为，工作人员有权拒绝，应当如实记录，按规定报告。殴打、威胁、侮辱、骚扰、报复工作人员、参与人员及其近亲属的，依法处理。',
    articles: [measures(56), act(60)],
    computation: [],
    told: ['按规定接受报告的机关', '公安机关（侵害工作人员的）'],
    otherwise: '记录以后不能删除；没有报告、没有报案的一直列为待办。',
  }),
};

function isInterference(state: MatterState | undefined): boolean {
  return findRecorded(state)?.kind === 'interference' && ruleActive('SUP-26');
}

function isHarm(state: MatterState | undefined): boolean {
  return findRecorded(state)?.kind === 'harm' && ruleActive('SUP-28');
}

function notRefused({ state }: Standing): Finding | undefined {
  if (!isInterference(state) || findRecorded(state)?.refusedIt === true) return undefined;
  return {
    code: 'staffProtection.not-refused',
    severity: 'warning',
    title: '没有写明已经拒绝干涉',
    text: '工作人员有权拒绝干涉执法的行为。已经拒绝的，更正记录时勾选；照着办了的，请核查所办的事项。',
    facts: [],
    articles: [measures(56)],
    office: 'countyAgency',
  };
}

function policeOwed({ state }: Standing): Finding | undefined {
  if (!isHarm(state) || findTaken(state, 'callPolice') !== undefined) return undefined;
  return {
    code: 'staffProtection.police',
    severity: 'grave',
    title: '侵害工作人员，立即处置并报案',
    text: '请立即制止、保护有关人员，向公安机关报案，保存证据。已经报案的，登记时间和机关。',
    facts: [],
    articles: [act(60)],
    office: 'countyAgency',
    action: { step: 'callPolice', label: '登记报案' },
  };
}

function policeClock({ state, context }: Standing): Clock | undefined {
  const hours = parameterValue(context.parameters, policeWithinHours);
  const found = findRecorded(state);
  if (found === undefined || hours === undefined || !isHarm(state)) return undefined;
  const called = findTaken(state, 'callPolice');
  return {
    name: 'police',
    title: '报案（内部时限）',
    kind: 'internal',
    startedAt: found.happenedAt,
    dueAt: addHours(found.happenedAt, hours),
    ...(called === undefined ? {} : { stoppedAt: called.event.happenedAt }),
  };
}
