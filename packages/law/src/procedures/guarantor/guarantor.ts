import { measures, outsidePrisonRules } from '../../articles/index.ts';
import type { Explanation } from '../../kernel/outcome.ts';
import type { Procedure, Question } from '../../kernel/procedure.ts';
import { by } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { entrusted } from '../entrusted.ts';
import { outsidePrisonOnly } from '../outside-prison.ts';
import { overseeingStep } from '../overseeing.ts';
import { mustServe } from '../serving.ts';
import * as checks from './checks.ts';
import { guarantorClaims } from './claims.ts';
import { conditionsMissing, noNewGuarantor, replacementClock, reportedLate } from './findings.ts';
import { disqualifyForm, examineForm, findDisqualification, replaceForm, reportForm } from './form.ts';
import { termCopies, termPapers } from './papers.ts';
import { newWithinDays } from './parameters.ts';

const anyone = ['clerk', 'approver'] as const;
const competent = entrusted('guarantor');

/** 保证人监督: looked at after the intake, reports, lost, and a new one within a term (《暂予监外执行规定》第十至十二条). */
export const guarantor: Procedure = {
  name: 'guarantor',
  title: '保证人监督',
  version: '1',
  basis: [outsidePrisonRules(10), outsidePrisonRules(11), outsidePrisonRules(12), measures(49)],
  claims: guarantorClaims,
  decisionStep: 'examine',
  overseeingStep: 'oversee',
  opens: [mustServe, outsidePrisonOnly, checks.needsGuarantor],
  steps: {
    examine: {
      title: '核对保证人条件',
      kind: 'record',
      by: competent,
      roles: anyone,
      form: examineForm,
      after: [],
      checks: [checks.examinedBeforeNow, checks.oneGuarantor],
    },
    report: {
      title: '登记保证人的报告',
      kind: 'record',
      by: competent,
      roles: anyone,
      form: reportForm,
      after: ['examine'],
      optional: true,
      repeatable: true,
      checks: [checks.reportedBeforeNow, checks.foundBeforeReported],
    },
    disqualify: {
      title: '登记失格，限期换保',
      kind: 'record',
      by: by('countyAgency'),
      roles: ['approver'],
      form: disqualifyForm,
      after: ['examine'],
      optional: true,
      checks: [checks.lostBeforeNow, checks.termIsGiven],
    },
    replace: {
      title: '登记新的保证人',
      kind: 'record',
      by: competent,
      roles: anyone,
      form: replaceForm,
      after: ['disqualify'],
      when: ({ state }) => findDisqualification(state) !== undefined,
      checks: [checks.namedBeforeNow, checks.namedAfterLoss, checks.oneGuarantor, checks.meetsConditions],
    },
    oversee: overseeingStep(() => guarantor),
  },
  clocks: [replacementClock],
  findings: [conditionsMissing, reportedLate, noNewGuarantor],
  papers: { disqualify: termPapers },
  paperWords: { 保限: '限期提出新保证人通知书' },
  copies: { disqualify: termCopies },
  parameters: [newWithinDays],
  affects: () => ({}),
  restsOn: () => [],
  summary: summaryOf,
  explain: explainGuarantor,
};

/** Names nobody: a line in a list is read by many. */
function summaryOf(state: MatterState): string {
  const lost = findDisqualification(state);
  if (findTaken(state, 'replace') !== undefined) return '保证人监督：已换新的保证人';
  return lost === undefined ? '保证人监督' : `保证人监督：已失格，${formatDay(lost.newBy)}以前换保`;
}

const rules: Readonly<Record<string, string>> = {
  examine: '保证人由批准、决定机关审查确定；接收以后持续核对四项条件，核实一项勾一项。',
  report:
    '保证人发现擅自离开、变更居住地、违法犯罪、情形消失、死亡的，应当立即报告；还要协助监督、协助治疗复查、督促按期报告。',
  disqualify: '丧失保证条件，或者不履行义务被取消资格的，书面限期提出新的保证人；限期由参数规定上限。',
  replace: '新的保证人四项条件都要核实。限期以后提出的也登记。',
  oversee: '如实记载的事项有不合规之处的，由上一级核查，写明结论；结论不改变原来的记载。',
};

function explainGuarantor({ step, state }: Question & { readonly step: string }): Explanation {
  const lost = findDisqualification(state);
  return {
    rule: rules[step] ?? '',
    articles: [outsidePrisonRules(11), outsidePrisonRules(12), measures(49)],
    computation: lost === undefined ? [] : [{ label: '限期', value: formatDay(lost.newBy) }],
    told: step === 'disqualify' ? ['社区矫正对象本人（送达通知书）', '司法所'] : [],
    otherwise: '限期内不能提出新的保证人的，可以提出收监执行建议。',
  };
}
