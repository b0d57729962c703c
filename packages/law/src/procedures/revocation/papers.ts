import { act, measures } from '../../articles/index.ts';
import type { BrokenRule, ProposalLetterContent } from '../../kernel/form-content.ts';
import type { CopyOrder, PaperOrder, Recipient } from '../../kernel/outcome.ts';
import type { ApprovalFormContent, LetterContent } from '../../kernel/paper-content.ts';
import type { Question } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { isNewly } from '../../proposal/findings.ts';
import { findFiling } from '../../proposal/records.ts';
import { agencyOf, courtOf } from '../../proposal/same-level.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { hasGuardian } from '../minority.ts';
import { groundArticle } from './checks.ts';
import { findRevocation, grounds } from './form.ts';

const labelsOf = (codes: readonly string[] | undefined): readonly string[] =>
  grounds.filter(({ code }) => codes?.includes(code)).map(({ label }) => label.replace(/（只限.*）$/u, ''));

/** What the articles of the two kinds are called in the papers. */
const bases = {
  revokeProbation:
    '《中华人民共和国刑法》第七十七条第二款、《中华人民共和国社区矫正法》第四十六条、《中华人民共和国社区矫正法实施办法》第四十六条',
  revokeParole:
    '《中华人民共和国刑法》第八十六条第三款、《中华人民共和国社区矫正法》第四十六条、《中华人民共和国社区矫正法实施办法》第四十七条',
} as const;
const things = { revokeProbation: '撤销缓刑', revokeParole: '撤销假释' } as const;

/** The person is told what is intended, why, and that he may be heard. An office prepares it too, so it bears no number of the county's. */
export function intentionPapers(question: Question): readonly PaperOrder[] {
  const asked = findRevocation(question.state);
  if (asked?.kind === undefined || !isNewly(question, 'propose')) return [];
  const thing = things[asked.kind];
  const data: LetterContent = {
    introduce: 'person',
    paragraphs: [
      `经调查，你在社区矫正期间有下列违反规定的事实：${asked.facts ?? ''}`,
      `属于以下情形：${labelsOf(asked.grounds).join('；')}`,
      `根据${bases[asked.kind]}的规定，拟提请人民法院${thing}。你可以提出陈述和申辩，可以委托律师；人民法院裁定前，应当听取你和律师的意见`,
      '认为合法权益受到侵害的，可以向人民检察院或者有关机关申诉、控告',
    ],
    acknowledgement: true,
  };
  return [
    {
      kind: 'revocationIntention',
      template: 'letter',
      title: `拟提请${thing}告知书`,
      signedBy: 'countyAgency',
      data,
    },
  ];
}

/** The person gets it, and the guardian of whoever is treated as a minor. */
export function intentionCopies(question: Question): readonly CopyOrder[] {
  if (!isNewly(question, 'propose')) return [];
  const { facts, happenedAt } = question;
  const { guardian } = facts.supervisee;
  const order = { subject: '拟提请撤销缓刑（假释）告知', paperKind: 'revocationIntention' };
  return [
    { ...order, recipient: { kind: 'supervisee' }, article: act(48) },
    ...(guardian === undefined || !hasGuardian(facts, dayOf(happenedAt))
      ? []
      : [
          {
            ...order,
            recipient: { kind: 'named', office: 'supervisee', name: guardian } as const,
            article: measures(55),
          },
        ]),
  ];
}

/** 卷宗材料目录, for the file and to go along. */
export function bundlePapers({ state }: Question): readonly PaperOrder[] {
  if (findTaken(state, 'bundle') === undefined) return [];
  const data: ApprovalFormContent = { steps: ['bundle'] };
  return [
    {
      kind: 'revocationBundle',
      template: 'approvalForm',
      title: '提请撤销缓刑（假释）材料目录',
      signedBy: 'countyAgency',
      data,
    },
  ];
}

/** Where a higher agency files, the county sends the case up. */
export function handUpPapers(question: Question): readonly PaperOrder[] {
  const asked = findRevocation(question.state);
  const handed = findTaken(question.state, 'handUp');
  if (asked?.kind === undefined || handed === undefined || !isNewly(question, 'handUp')) return [];
  const thing = things[asked.kind];
  const { opinion, text } = handed.values as { readonly opinion?: string; readonly text?: string };
  const data: LetterContent = {
    introduce: 'full',
    paragraphs: [
      `该对象的案件由${courtOf(question)}受理，应当由同级社区矫正机构提请。经审核，我机构${opinion === 'disagree' ? '不建议' : '建议'}提请${thing}。理由：${text ?? ''}`,
      '现将材料报上，请审核决定',
    ],
    attachments: ['材料目录和卷宗'],
  };
  const to = agencyOf(question) === 'prefectureAgency' ? '州级社区矫正机构' : '省级社区矫正机构';
  return [
    {
      kind: 'revocationHandUp',
      template: 'letter',
      title: `关于报送提请${thing}材料的请示`,
      signedBy: 'countyAgency',
      counterWord: '撤报',
      to,
      data,
    },
  ];
}

/** The whole course, signed by who decided. */
export function decisionPapers(question: Question): readonly PaperOrder[] {
  const { state } = question;
  if (findTaken(state, 'decide') === undefined) return [];
  const data: ApprovalFormContent = {
    steps: ['propose', 'statement', 'bundle', 'legalReview', 'handUp', 'decide'],
  };
  return [
    {
      kind: 'revocationApproval',
      template: 'approvalForm',
      title: '提请撤销缓刑（假释）审批表',
      signedBy: agencyOf(question),
      data,
    },
  ];
}

/** Form 9: 撤销缓刑、撤销假释建议书. */
export function proposalPapers(question: Question): readonly PaperOrder[] {
  const asked = findRevocation(question.state);
  if (asked?.kind === undefined || !isNewly(question, 'file')) return [];
  const { kind, facts = '', evidenceList, paroleOn, paroleBy, prison, seriousness } = asked;
  const thing = things[kind];
  const data: ProposalLetterContent = {
    proposes: kind,
    ...(kind === 'revokeParole'
      ? {
          decision: {
            ...(paroleOn === undefined ? {} : { on: paroleOn }),
            ...(paroleBy === undefined ? {} : { by: paroleBy }),
          },
        }
      : {}),
    violated: (asked.broken ?? []) as readonly BrokenRule[],
    facts: [
      facts,
      `属于以下情形：${labelsOf(asked.grounds).join('；')}`,
      ...(seriousness === undefined || kind === 'revokeParole' ? [] : [`情节严重的理由：${seriousness}`]),
      ...(evidenceList === undefined ? [] : [`以上事实的证据：${evidenceList}`]),
    ],
    basis: bases[kind],
    attachments: ['材料目录和有关证据材料'],
    copiedTo: [
      '同级人民检察院',
      ...(kind === 'revokeParole' ? ['公安机关', prison ?? '原服刑或者接收档案的监狱'] : []),
    ],
  };
  return [
    {
      kind: 'revocationProposal',
      template: 'proposalLetter',
      title: `${thing}建议书`,
      signedBy: agencyOf(question),
      counterWord: '撤建',
      to: courtOf(question),
      data,
    },
  ];
}

const levels = { countyAgency: 'county', prefectureAgency: 'prefecture' } as const;

function sameLevelBody(question: Question, kind: 'procuratorate' | 'police'): Recipient {
  const office = agencyOf(question);
  if (office === 'countyAgency' || office === 'prefectureAgency') return { kind, level: levels[office] };
  return {
    kind: 'named',
    office: kind,
    name: kind === 'police' ? '省级公安机关' : '省级人民检察院',
  };
}

/** REVOKE-01, REVOKE-02: the court, with copies to the procuratorate of the level; of a parole to police and prison besides. */
export function filingCopies(question: Question): readonly CopyOrder[] {
  const asked = findRevocation(question.state);
  if (asked?.kind === undefined || !isNewly(question, 'file')) return [];
  const { kind } = asked;
  const thing = things[kind];
  const order = {
    subject: `${thing}建议书`,
    paperKind: 'revocationProposal',
    article: groundArticle(kind),
  };
  const { prison } = asked;
  return [
    { ...order, recipient: { kind: 'named', office: 'court', name: courtOf(question) } },
    { ...order, recipient: sameLevelBody(question, 'procuratorate') },
    ...(kind === 'revokeParole' ? [{ ...order, recipient: sameLevelBody(question, 'police') }] : []),
    ...(kind === 'revokeParole' && prison !== undefined
      ? [{ ...order, recipient: { kind: 'named', office: 'prison', name: prison } as const }]
      : []),
  ];
}

/** What was filed is taken back: the court is told. */
export function annulmentPapers(question: Question & { readonly reason: string }): readonly PaperOrder[] {
  const filedOn = findFiling(question.state)?.filedOn;
  const kind = findRevocation(question.state)?.kind;
  if (filedOn === undefined || kind === undefined) return [];
  const data: LetterContent = {
    introduce: 'full',
    paragraphs: [
      `我机构于${formatDay(filedOn)}提出的${things[kind]}建议有误，现予撤回`,
      `原因：${question.reason}`,
    ],
    copiedTo: ['同级人民检察院'],
  };
  return [
    {
      kind: 'revocationWithdrawal',
      template: 'letter',
      title: `关于撤回${things[kind]}建议的函`,
      signedBy: agencyOf(question),
      counterWord: '撤回',
      to: courtOf(question),
      data,
    },
  ];
}
