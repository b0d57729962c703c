import { act, measures } from '../../articles/index.ts';
import type { Procedure } from '../../kernel/procedure.ts';
import { by } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findOutcome, findTaken } from '../../kernel/state.ts';
import { notInFuture } from '../not-in-future.ts';
import { overseeingStep } from '../overseeing.ts';
import * as checks from './checks.ts';
import * as findings from './findings.ts';
import { aboutLabel, answerForm, correctForm, findObjection, objectForm, procuratorateForm } from './form.ts';
import * as papers from './papers.ts';

const anyone = ['clerk', 'approver'] as const;
const folder = 'packages/law/src/procedures/objection';

const rules: Readonly<Record<string, string>> = {
  object: '本人对考核、奖惩有异议的，照本人的意思登记；不因提出异议加重处理。矫正结束以后也可以提出。',
  answer: '县级社区矫正机构应当及时处理，将处理结果告知本人；写明复核了什么、为什么。',
  correct: '异议成立的，撤销、重办或者更正原决定；已经公示的一并更正。',
  procuratorate: '本人对处理结果仍有异议的，可以向人民检察院提出。',
  oversee: '如实记载的事项有不合规之处的，由上一级核查，写明结论；结论不改变原来的记载。',
};

/** 考核奖惩异议: to the county agency first, then to the procuratorate (《实施办法》第三十二条). Against an assessment or a reward; 违规查处 has its own steps for it. */
export const objection: Procedure = {
  name: 'objection',
  title: '考核奖惩异议',
  version: '1',
  basis: [act(34), measures(32)],
  claims: [
    {
      id: 'ASSESS-04',
      status: 'enforced',
      where: ['findings', 'checks', 'papers'].map((file) => `${folder}/${file}.ts`),
      why: '登记异议后提示县级答复，“及时”没有天数，只设内部时限；答复书告知本人可以向检察院提出；异议成立没有更正的一直提示，原决定还有效的不能登记为已撤销',
    },
  ],
  decisionStep: 'answer',
  overseeingStep: 'oversee',
  opens: [],
  steps: {
    object: {
      title: '登记异议',
      kind: 'request',
      by: by('judicialOffice', 'countyAgency'),
      roles: anyone,
      form: objectForm,
      after: [],
      checks: [checks.isOfThisKind],
    },
    answer: {
      title: '县级处理并答复',
      kind: 'decision',
      by: by('countyAgency'),
      roles: ['approver'],
      form: answerForm,
      after: ['object'],
      checks: [],
    },
    correct: {
      title: '登记更正',
      kind: 'record',
      by: by('countyAgency'),
      roles: anyone,
      form: correctForm,
      after: ['answer'],
      checks: [
        notInFuture('objection.corrected-in-future', 'correctedOn', correctForm.correctedOn.title),
        checks.isReallyAnnulled,
      ],
    },
    procuratorate: {
      title: '登记向检察院提出',
      kind: 'record',
      by: by('countyAgency'),
      roles: anyone,
      form: procuratorateForm,
      after: ['answer'],
      afterRefusal: true,
      optional: true,
      repeatable: true,
      checks: [notInFuture('objection.raised-in-future', 'raisedOn', procuratorateForm.raisedOn.title)],
    },
    oversee: { ...overseeingStep(() => objection), after: ['answer'], afterRefusal: true },
  },
  clocks: [findings.answerClock],
  findings: [findings.answerOwed, findings.correctionOwed],
  papers: { answer: papers.answerPapers },
  paperWords: { 异复: '考核奖惩异议答复书' },
  decisionPapers: ['objectionAnswer'],
  copies: { answer: papers.answerCopies },
  parameters: [findings.answerWithin],
  affects: () => ({}),
  restsOn: () => [],
  summary: summaryOf,
  explain: ({ step }) => ({
    rule: rules[step] ?? '',
    articles: [act(34), measures(32)],
    computation: [],
    competence: {
      office: 'countyAgency',
      text: '由县级社区矫正机构处理；对结果仍有异议的向人民检察院提出。',
    },
    told: step === 'answer' ? ['社区矫正对象本人（送达答复书）', '司法所'] : [],
    otherwise: '异议期间原决定不停止执行；没有答复的一直提示县级机构。',
  }),
};

function summaryOf(state: MatterState): string {
  const about = `异议：${aboutLabel(findObjection(state)?.about)}`;
  if (findTaken(state, 'answer') === undefined) return about;
  return `${about}，${findOutcome(state, 'answer') === 'approved' ? '成立' : '不成立'}`;
}
