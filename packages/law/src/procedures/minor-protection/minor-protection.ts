import { act, measures } from '../../articles/index.ts';
import type { Contribution } from '../../facts/facts.ts';
import type { Explanation } from '../../kernel/outcome.ts';
import type { Procedure, Question } from '../../kernel/procedure.ts';
import { by } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { notInFuture } from '../not-in-future.ts';
import { overseeingStep } from '../overseeing.ts';
import { mustServe } from '../serving.ts';
import * as checks from './checks.ts';
import { minorProtectionClaims } from './claims.ts';
import { arrangementOwed, courtReportMissing } from './findings.ts';
import * as forms from './form.ts';
import { findArrangement } from './form.ts';
import * as papers from './papers.ts';

const anyone = ['clerk', 'approver'] as const;
const worked = { kind: 'record', by: by('judicialOffice', 'countyAgency'), roles: anyone } as const;
const county = { ...worked, by: by('countyAgency') } as const;

/** 未成年人保护: who is in charge, apart from adults, school, guardian, work (《社区矫正法》第七章、《实施办法》第五十五条). */
export const minorProtection: Procedure = {
  name: 'minorProtection',
  title: '未成年人专门安排',
  version: '1',
  basis: [act(52), act(53), act(54), act(55), act(58), measures(55)],
  claims: minorProtectionClaims,
  decisionStep: 'arrange',
  overseeingStep: 'oversee',
  opens: [mustServe, checks.isMinor, checks.notArrangedYet],
  steps: {
    arrange: {
      ...worked,
      title: '确定专门人员和安排',
      form: forms.arrangeForm,
      after: [],
      checks: [
        notInFuture('minorProtection.from-in-future', 'from', forms.arrangeForm.from.title),
        checks.isSpecialist,
        checks.isSeparate,
        checks.keepsIdentity,
        checks.guardianTold,
      ],
    },
    receiveReport: {
      ...worked,
      title: '登记法院的调查报告',
      form: forms.receiveReportForm,
      after: ['arrange'],
      optional: true,
      repeatable: true,
      checks: [
        notInFuture(
          'minorProtection.received-in-future',
          'receivedOn',
          forms.receiveReportForm.receivedOn.title,
        ),
      ],
    },
    notifyEducation: {
      ...county,
      title: '通知教育部门',
      form: forms.notifyEducationForm,
      after: ['arrange'],
      when: isSchoolingOpen,
      checks: [],
    },
    warnGuardian: {
      ...worked,
      title: '督促、教育监护人',
      form: forms.warnGuardianForm,
      after: ['arrange'],
      optional: true,
      repeatable: true,
      checks: [notInFuture('minorProtection.warned-in-future', 'onDay', forms.warnGuardianForm.onDay.title)],
    },
    notifyAuthority: {
      ...county,
      title: '通知有关部门',
      form: forms.notifyAuthorityForm,
      after: ['arrange', 'warnGuardian'],
      when: refusesGuarding,
      repeatable: true,
      checks: [],
    },
    coordinate: {
      ...worked,
      title: '协调就学、培训、就业',
      form: forms.coordinateForm,
      after: ['arrange'],
      optional: true,
      repeatable: true,
      checks: [
        notInFuture('minorProtection.coordinated-in-future', 'onDay', forms.coordinateForm.onDay.title),
        checks.oldEnoughToWork,
      ],
    },
    oversee: overseeingStep(() => minorProtection),
  },
  clocks: [],
  findings: [courtReportMissing],
  prompts: [arrangementOwed],
  lookedAtWhenClosed: true,
  papers: {
    arrange: papers.arrangementPapers,
    notifyEducation: papers.educationPapers,
    warnGuardian: papers.guardianPapers,
    notifyAuthority: papers.authorityPapers,
  },
  paperWords: {
    义教通: '关于未成年人完成义务教育的通知',
    督护: '督促履行监护职责通知书',
    护通: '关于监护人拒不履行监护职责的通知',
  },
  copies: {
    notifyEducation: papers.educationCopies,
    warnGuardian: papers.guardianCopies,
    notifyAuthority: papers.authorityCopies,
  },
  parameters: [],
  affects: careOf,
  restsOn: () => [],
  summary: (state) => {
    const { specialist } = findArrangement(state) ?? {};
    return specialist === undefined ? '未成年人专门安排' : `未成年人专门安排：${specialist}负责`;
  },
  explain: explainProtection,
};

/** MINOR-09. */
function isSchoolingOpen({ state }: Pick<Question, 'state'>): boolean {
  const { schooling } = findArrangement(state) ?? {};
  return ruleActive('MINOR-09') && (schooling === 'inSchool' || schooling === 'outOfSchool');
}

/** MINOR-11: the guardian refuses, and nobody has been told since. */
function refusesGuarding({ state }: Pick<Question, 'state'>): boolean {
  const warned = findTaken(state, 'warnGuardian');
  if (state === undefined || warned?.values['conduct'] !== 'refuses' || !ruleActive('MINOR-11')) return false;
  const told = findTaken(state, 'notifyAuthority');
  return told === undefined || state.taken.indexOf(told) < state.taken.indexOf(warned);
}

function careOf(state: MatterState): Contribution {
  const { from } = findArrangement(state) ?? {};
  return from === undefined ? {} : { minorCare: { matterId: state.id, on: from } };
}

const rules: Readonly<Record<string, string>> = {
  arrange:
    '对未成年人的社区矫正与成年人分别进行，由专门人员负责，采取有针对性的措施；身份信息保密；告知监护人履行职责。期间满十八周岁的继续适用。',
  receiveReport: '人民法院应当随案移送未成年人调查报告和案件审理中的表现材料。',
  notifyEducation: '没有完成义务教育的，通知并配合教育部门为其完成义务教育提供条件；通知里不写案情。',
  warnGuardian: '监护人怠于履行监护职责的，督促、教育其履行；拒不履行的，还要通知有关部门。',
  notifyAuthority: '监护人拒不履行监护职责的，通知有关部门依法作出处理。',
  coordinate: '可以协调有关部门和单位：完成学业；年满十六周岁有就业意愿的，职业技能培训、就业指导和帮助。',
  oversee: '如实记载的事项有不合规之处的，由上一级核查，写明结论；结论不改变原来的记载。',
};

function explainProtection({ step }: Question & { readonly step: string }): Explanation {
  return {
    rule: rules[step] ?? '',
    articles: [act(52), act(53), act(54), act(55), measures(55)],
    computation: [],
    competence: {
      office: 'countyAgency',
      text: '由县级社区矫正机构、司法所办理；对外通知由县级社区矫正机构出具。',
    },
    told: step === 'arrange' ? ['监护人'] : [],
    otherwise: '没有确定专门人员的，一直提示；宣告、考核、奖惩不公开，档案不得提供给无权查询的单位和个人。',
  };
}
