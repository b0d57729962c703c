import type { Article } from '../../articles/index.ts';
import { act, measures, securityPenalties } from '../../articles/index.ts';
import type { Explanation } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { computationOf, foundOf } from './findings.ts';
import type { Assessed } from './form.ts';
import { findRung } from './rung.ts';

interface StepText {
  readonly rule: string;
  readonly articles: readonly Article[];
  readonly told?: readonly string[];
  readonly otherwise: string;
}

const decideOnly = '训诫、警告由县级社区矫正机构决定，司法所不能决定。';

const texts: Readonly<Record<string, StepText>> = {
  open: {
    rule: '发现违反法律、监督管理规定或者禁止令的线索，如实登记，先调查核实。线索不是结论。',
    articles: [act(28), measures(40)],
    otherwise: '没有登记的，事后说不清什么时候发现、做过什么。',
  },
  hear: {
    rule: '向本人和了解情况的人调查，一份一人，两人进行，写明地点、语言和翻译，交被询问人核对或者宣读以后签名。',
    articles: [measures(40)],
    otherwise: '没有笔录的，不能提出处理意见。',
  },
  collect: {
    rule: '收集能够证明违规事实的证据，列出清单：名称、来源、证明什么。',
    articles: [measures(40)],
    otherwise: '没有证据清单的，不能提出处理意见。',
  },
  propose: {
    rule: '调查核实、收集证据以后提出处理意见，写明查明的事实、违反的规定、证据和理由。系统按查明的情况列出条文所开的处理，条文没有开的不能选。',
    articles: [measures(34), measures(35), measures(36), measures(40)],
    otherwise: '没有提出意见的，一直在办。',
  },
  opinion: {
    rule: '负责日常管理的司法所写明一贯表现和意见，供县级决定时参考，不是决定。',
    articles: [act(9), measures(10)],
    otherwise: '没有意见的不影响县级决定。',
  },
  tell: {
    rule: '把拟作的处理、事实和依据告知本人，本人有权陈述、申辩。',
    articles: [act(34), measures(40)],
    told: ['社区矫正对象本人（告知书）'],
    otherwise: '没有告知的，不能决定处理。',
  },
  statement: {
    rule: '听取陈述、申辩，如实登记；放弃、拒绝签名的也登记。未成年的通知监护人到场，在押的到羁押场所，语言不通的有翻译。',
    articles: [act(34), measures(55)],
    otherwise: '没有听取的，不能决定处理。',
  },
  legalReview: {
    rule: '警告和提请处罚以前，由起草人以外的人审核主体、事实、证据、依据和程序。是否审核由省、州确定。',
    articles: [],
    otherwise: '本地打开以后，没有审核意见的不能决定。',
  },
  decide: {
    rule: '由提出意见以外的县级审批人决定：训诫、警告作出书面决定；提请治安管理处罚出具建议书（文书9）送同级公安机关，副本抄送同级检察院；不予处理的写明理由。',
    articles: [act(28), measures(34), measures(35), measures(36)],
    told: ['社区矫正对象本人', '执行地县级人民检察院', '提请处罚的：同级公安机关'],
    otherwise: '应当训诫、警告、提请处罚而没有的，检察院可以提出纠正意见。',
  },
  notifyGuardian: {
    rule: '对未成年社区矫正对象的处罚，通知监护人到场。',
    articles: [measures(55)],
    told: ['监护人'],
    otherwise: '没有通知的，不能宣布。',
  },
  announce: {
    rule: '向本人宣布决定，说明依据、后果和救济；决定书的送达在文书页面登记送达回证。未成年的不公开，在押的到羁押场所。',
    articles: [measures(34), measures(35), measures(55)],
    otherwise: '没有登记宣布的，一直在办；没有送达的，文书一直列在待送达里。',
  },
  result: {
    rule: '公安机关作出决定以后登记结果，通知执行地县级人民检察院。处罚记录依法封存。',
    articles: [measures(36), securityPenalties(136)],
    told: ['执行地县级人民检察院'],
    otherwise: '没有登记结果的，一直在办；处罚从公安机关决定时起才进入案情。',
  },
  disclose: {
    rule: '治安违法记录封存，除有关国家机关办案需要或者有关单位根据国家规定查询以外，不得提供或者公开；每次查询都登记依据和答复。',
    articles: [securityPenalties(136)],
    otherwise: '没有登记的，说不清提供给了谁。',
  },
  objection: {
    rule: '本人对决定有异议的，可以向县级社区矫正机构提出，口头、书面都可以，每次登记。异议不停止原决定的效力。',
    articles: [measures(32)],
    otherwise: '没有登记的，说不清有没有答复。',
  },
  answer: {
    rule: '县级社区矫正机构及时处理，书面答复；对处理结果仍有异议的，可以向人民检察院提出。',
    articles: [measures(32)],
    told: ['社区矫正对象本人'],
    otherwise: '没有答复的，一直提示；“及时”没有天数，只设内部时限。',
  },
  oversee: {
    rule: '如实记载的事项有不合规之处的，由上一级核查，写明结论；结论不改变原来的记载。',
    articles: [],
    otherwise: '没有核查的，一直提示上一级。',
  },
};

export function explainViolation(question: Question & { readonly step: string }): Explanation {
  const text = texts[question.step]!;
  const { rule, articles, otherwise } = text;
  const weighs = question.step === 'propose' || question.step === 'decide';
  const own = foundOf(question);
  const found =
    own === undefined || question.step !== 'propose'
      ? own
      : { ...own, assessed: question.values as Partial<Assessed> };
  const rung = found === undefined || !weighs ? undefined : findRung(found);
  return {
    rule,
    articles: [
      ...articles,
      ...(rung?.articles ?? []).filter((one) => !articles.some(({ code }) => code === one.code)),
    ],
    computation: [
      ...(found === undefined || !weighs ? [] : computationOf(found)),
      ...(rung === undefined ? [] : [{ label: '条文所开的处理', value: rung.text }]),
    ],
    ...(weighs ? { competence: { office: 'countyAgency' as const, text: decideOnly } } : {}),
    told: text.told ?? [],
    otherwise,
  };
}
