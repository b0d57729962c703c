import { measures } from '../../articles/index.ts';
import type { CopyOrder, PaperOrder, Recipient } from '../../kernel/outcome.ts';
import type { ApprovalFormContent, LetterContent } from '../../kernel/paper-content.ts';
import type { Question } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { isNewly } from '../../proposal/findings.ts';
import { findFiling } from '../../proposal/records.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import { findCommutation, grounds } from './form.ts';
import { filingAgency } from './level.ts';

const basis =
  '《中华人民共和国刑法》第七十八条、《中华人民共和国社区矫正法》第三十三条、《中华人民共和国社区矫正法实施办法》第四十二条';

const labelsOf = (codes: readonly string[] | undefined): string =>
  grounds
    .filter(({ code }) => codes?.includes(code))
    .map(({ label }) => label)
    .join('、');

const courtOf = ({ state }: Pick<Question, 'state'>): string => findCommutation(state)?.court ?? '人民法院';

/** 卷宗材料目录. */
export function bundlePapers({ state }: Question): readonly PaperOrder[] {
  if (findTaken(state, 'bundle') === undefined) return [];
  const data: ApprovalFormContent = { steps: ['bundle'] };
  const common = { kind: 'commutationBundle', template: 'approvalForm', signedBy: 'countyAgency' } as const;
  return [{ ...common, title: '提请减刑材料目录', data }];
}

/** The county's proposal goes up to the prefecture. */
export function handUpPapers(question: Question): readonly PaperOrder[] {
  return upward(question, 'handUp', {
    kind: 'commutationHandUp',
    title: '关于报请审核减刑建议的请示',
    signedBy: 'countyAgency',
    counterWord: '减请',
    to: '州级社区矫正机构',
  });
}

/** Where the high court rules, the prefecture sends it on to the province. */
export function prefecturePapers(question: Question): readonly PaperOrder[] {
  return upward(question, 'prefectureOpinion', {
    kind: 'commutationPrefecture',
    title: '关于报送减刑建议审核意见的请示',
    signedBy: 'prefectureAgency',
    counterWord: '减转',
    to: '省级社区矫正机构',
  });
}

type Heading = Pick<PaperOrder, 'kind' | 'title' | 'signedBy'> & {
  readonly counterWord: string;
  readonly to: string;
};

function upward(question: Question, step: string, heading: Heading): readonly PaperOrder[] {
  const asked = findCommutation(question.state);
  const taken = findTaken(question.state, step);
  if (asked === undefined || taken === undefined || !isNewly(question, step)) return [];
  const { opinion, text } = taken.values as { readonly opinion?: string; readonly text?: string };
  const data: LetterContent = {
    introduce: 'full',
    paragraphs: [
      `该社区矫正对象${labelsOf(asked.grounds)}：${asked.facts ?? ''}`,
      `经审核，我机构${opinion === 'disagree' ? '不建议' : '建议'}提请${courtOf(question)}减刑（${asked.reduction ?? ''}）。理由：${text ?? ''}`,
      '现将材料报上，请审核',
    ],
    attachments: ['材料目录和证据材料'],
  };
  return [{ ...heading, template: 'letter', data }];
}

/** The whole course, signed by who decided. */
export function decisionPapers(question: Question): readonly PaperOrder[] {
  if (findTaken(question.state, 'decide') === undefined) return [];
  const data: ApprovalFormContent = {
    steps: ['propose', 'bundle', 'legalReview', 'handUp', 'prefectureOpinion', 'decide'],
  };
  const title = '提请减刑审核表';
  return [
    {
      kind: 'commutationApproval',
      template: 'approvalForm',
      title,
      signedBy: filingAgency({ ...question, values: {} }),
      data,
    },
  ];
}

/** 减刑建议书, to the court. */
export function proposalPapers(question: Question): readonly PaperOrder[] {
  const asked = findCommutation(question.state);
  if (asked === undefined || !isNewly(question, 'file')) return [];
  const { facts = '', evidenceList = '', reduction = '', newEnds, exception, custodian } = asked;
  const probation = question.facts.measure === 'probation';
  const data: LetterContent = {
    introduce: 'full',
    paragraphs: [
      `该社区矫正对象在社区矫正期间${labelsOf(asked.grounds)}`,
      `具体事实：${facts}`,
      ...(exception === undefined ? [] : [`特殊情形和依据：${exception}`]),
      `以上事实的证据：${evidenceList}`,
      `根据${basis}的规定，建议对该社区矫正对象${reduction}${newEnds === undefined ? '' : `，${probation ? '考验期缩短到' : '刑期至'}${formatDay(newEnds)}`}`,
    ],
    attachments: ['材料目录和有关证据材料'],
    copiedTo: ['执行地同级人民检察院', '执行地同级公安机关', ...(custodian === undefined ? [] : [custodian])],
  };
  return [
    {
      kind: 'commutationProposal',
      template: 'letter',
      title: '减刑建议书',
      signedBy: filingAgency({ ...question, values: {} }),
      counterWord: '减建',
      to: courtOf(question),
      data,
    },
  ];
}

function sameLevelBody(question: Question, kind: 'procuratorate' | 'police'): Recipient {
  if (filingAgency({ ...question, values: {} }) !== 'provinceAgency') return { kind, level: 'prefecture' };
  const name = kind === 'police' ? '省级公安机关' : '省级人民检察院';
  return { kind: 'named', office: kind, name };
}

/** REDUCE-01, REDUCE-02: the court, with copies to procuratorate and police of the level and to the prison. */
export function filingCopies(question: Question): readonly CopyOrder[] {
  const asked = findCommutation(question.state);
  if (asked === undefined || !isNewly(question, 'file')) return [];
  const order = { subject: '减刑建议书', paperKind: 'commutationProposal', article: measures(42) };
  const { courtLevel, custodian } = asked;
  const court = {
    ...order,
    recipient: { kind: 'named', office: 'court', name: courtOf(question) },
  } as const;
  if (!ruleActive(courtLevel === 'high' ? 'REDUCE-02' : 'REDUCE-01')) return [court];
  return [
    court,
    { ...order, recipient: sameLevelBody(question, 'procuratorate') },
    { ...order, recipient: sameLevelBody(question, 'police') },
    ...(custodian === undefined
      ? []
      : [{ ...order, recipient: { kind: 'named', office: 'prison', name: custodian } as const }]),
  ];
}

/** What was filed is taken back: the court is told. */
export function annulmentPapers(question: Question & { readonly reason: string }): readonly PaperOrder[] {
  const filedOn = findFiling(question.state)?.filedOn;
  if (filedOn === undefined) return [];
  const data: LetterContent = {
    introduce: 'full',
    paragraphs: [`我机构于${formatDay(filedOn)}提出的减刑建议有误，现予撤回`, `原因：${question.reason}`],
    copiedTo: ['执行地同级人民检察院', '执行地同级公安机关'],
  };
  return [
    {
      kind: 'commutationWithdrawal',
      template: 'letter',
      title: '关于撤回减刑建议的函',
      signedBy: filingAgency({ ...question, values: {} }),
      counterWord: '减撤',
      to: courtOf(question),
      data,
    },
  ];
}
