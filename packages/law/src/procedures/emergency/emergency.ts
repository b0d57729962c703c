import { measures } from '../../articles/index.ts';
import type { Explanation } from '../../kernel/outcome.ts';
import type { Procedure, Question } from '../../kernel/procedure.ts';
import { by } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatMoment } from '../../time/format.ts';
import { notEnded } from '../not-ended.ts';
import { notInFuture } from '../not-in-future.ts';
import { overseeingStep } from '../overseeing.ts';
import { alertOwed, alertWithinHours, emergencyClocks, reportWithinHours } from './clocks.ts';
import { alertForm, concludeForm, findForm, findFound, reportForm, tellForm } from './form.ts';
import { furtherPapers, reportCopies, reportPapers, tellCopies, tellPapers } from './papers.ts';

const anyone = ['clerk', 'approver'] as const;
const recorded = { kind: 'record', roles: anyone, after: ['find'], checks: [] } as const;
const owed = (): boolean => ruleActive('SUP-18');
const folder = 'packages/law/src/procedures/emergency';
const why =
  '登记以后欠联动、上报、通报三步，没有联动的当即严重提示；条文没有时长，计时的是内部时限，初始一小时、二十四小时（~）';

/** 突发事件: with the police and others at once, reported upwards and to the procuratorate (《实施办法》第五十二条). */
export const emergency: Procedure = {
  name: 'emergency',
  title: '突发事件',
  version: '1',
  basis: [measures(52)],
  claims: [
    { id: 'SUP-18', status: 'enforced', where: [`${folder}/emergency.ts`, `${folder}/clocks.ts`], why },
  ],
  decisionStep: 'find',
  overseeingStep: 'oversee',
  opens: [notEnded],
  steps: {
    find: {
      ...recorded,
      title: '登记突发事件',
      by: by('judicialOffice', 'countyAgency'),
      form: findForm,
      after: [],
      checks: [
        notInFuture('emergency.found-in-future', 'foundAt', findForm.foundAt.title),
        notInFuture('emergency.happened-in-future', 'happenedAt', findForm.happenedAt.title),
      ],
    },
    alert: {
      ...recorded,
      title: '登记联动',
      by: by('countyAgency', 'judicialOffice'),
      form: alertForm,
      when: owed,
      checks: [notInFuture('emergency.alerted-in-future', 'alertedAt', alertForm.alertedAt.title)],
    },
    report: {
      ...recorded,
      title: '报告上一级',
      by: by('countyAgency'),
      form: reportForm,
      when: owed,
    },
    reportAgain: {
      ...recorded,
      title: '续报',
      by: by('countyAgency'),
      form: reportForm,
      after: ['report'],
      optional: true,
      repeatable: true,
    },
    tell: { ...recorded, title: '通报检察院', by: by('countyAgency'), form: tellForm, when: owed },
    conclude: {
      ...recorded,
      title: '登记处置结果',
      by: by('countyAgency'),
      form: concludeForm,
      checks: [notInFuture('emergency.concluded-in-future', 'concludedOn', concludeForm.concludedOn.title)],
    },
    oversee: overseeingStep(() => emergency),
  },
  clocks: emergencyClocks,
  findings: [alertOwed],
  papers: { report: reportPapers, reportAgain: furtherPapers, tell: tellPapers },
  paperWords: { 突报: '突发事件报告、续报', 突通: '关于社区矫正对象突发事件的通报' },
  copies: { report: reportCopies, reportAgain: reportCopies, tell: tellCopies },
  parameters: [alertWithinHours, reportWithinHours],
  affects: () => ({}),
  restsOn: () => [],
  summary: (state) => {
    const found = findFound(state);
    return found === undefined ? '突发事件' : `突发事件：${formatMoment(found.foundAt)}发现`;
  },
  explain: explainEmergency,
};

function explainEmergency({ step }: Question & { readonly step: string }): Explanation {
  const told = { alert: ['公安等有关部门'], report: ['上一级社区矫正机构'], tell: ['县级人民检察院'] };
  return {
    rule: '非正常死亡、涉嫌实施犯罪、参与群体性事件的，立即与公安等有关部门协调联动、妥善处置，及时报告上一级社区矫正机构，同时通报人民检察院。',
    articles: [measures(52)],
    computation: [],
    told: told[step as keyof typeof told] ?? [],
    otherwise: '没有联动的一直提示。死亡的另办“终止矫正”，涉嫌犯罪被采取强制措施的另登记通知。',
  };
}
