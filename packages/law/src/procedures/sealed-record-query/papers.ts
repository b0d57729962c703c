import { act, sealingMeasures } from '../../articles/index.ts';
import type { Office } from '../../kernel/actor.ts';
import type { CopyOrder, PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { isSealed } from './checks.ts';
import { findApplication } from './form.ts';

const remedy = '对本决定有异议的，可以向本机构提出，也可以向执行地县级人民检察院提出';
const letter = { template: 'letter', signedBy: 'countyAgency' } as const;

/** The answer, and the undertaking to be signed. A refusal does not say whether there is anything to see. */
export function answerPapers({ state, facts, mode }: Question): readonly PaperOrder[] {
  const asked = findApplication(state);
  const decided = findTaken(state, 'decide');
  if (decided === undefined || asked?.applicant === undefined || mode === 'record') return [];
  const { reasons = '', scope = '' } = decided.values as Readonly<Record<string, string>>;
  const to = asked.applicant;
  if (decided.values['outcome'] === 'refused') {
    const paragraphs = [
      '你单位（你）提出的查询申请，经审查不符合查询的条件，决定不许可查询',
      `理由：${reasons}`,
      // The same for everybody who asks, whatever there is: §54 protects what any minor's file holds.
      `以上依据${act(54).label}。${remedy}`,
    ];
    const named = { kind: 'minorFileRefusal', title: '不许可查询未成年人信息决定书', counterWord: '未不许' };
    return [{ ...letter, ...named, to, data: { introduce: 'none', paragraphs } }];
  }
  const article = isSealed(facts)
    ? '《关于未成年人犯罪记录封存的实施办法》第十六条'
    : '《中华人民共和国社区矫正法》第五十四条';
  const paragraphs = [
    `你单位（你）提出的查询申请，经审查符合规定，许可查询。范围：${scope}`,
    `理由：${reasons}`,
    `根据${article}，对获悉的信息应当予以保密，不得用于申请事项以外的用途，不得向其他单位、个人或者平台提供`,
  ];
  const named = { kind: 'minorFileReply', title: '查询未成年人信息答复书', counterWord: '未许' };
  const reply: PaperOrder = { ...letter, ...named, to, data: { introduce: 'none', paragraphs } };
  return asked.ground === 'person' ? [reply] : [reply, undertaking()];
}

/** Given by whoever asks, to us. It names nobody: what is signed may lie where others see it. */
function undertaking(): PaperOrder {
  return {
    ...letter,
    kind: 'secrecyUndertaking',
    title: '保密承诺书',
    data: {
      introduce: 'none',
      toOffice: 'countyAgency',
      contact: false,
      paragraphs: [
        '本单位及经办人承诺：对查询获悉的未成年人信息严格保密，只用于申请书写明的事项',
        '不向其他单位、个人提供，不录入、不接入其他平台、系统，不公开，不成批保存；用毕按要求退还或者销毁',
        '违反承诺的，依法承担责任',
      ],
      signers: ['查询单位（盖章）', '经办人（签名）'],
    },
  };
}

export function answerCopies({ state, facts, mode }: Question): readonly CopyOrder[] {
  const { applicant, ground } = findApplication(state) ?? {};
  const decided = findTaken(state, 'decide');
  if (mode === 'record' || applicant === undefined || decided === undefined) return [];
  const paperKind = decided.values['outcome'] === 'refused' ? 'minorFileRefusal' : 'minorFileReply';
  const office = ground === 'person' ? 'supervisee' : officeOf(applicant);
  return [
    {
      recipient: { kind: 'named', office, name: applicant },
      subject: '查询申请的答复',
      paperKind,
      article: isSealed(facts) ? sealingMeasures(ground === 'person' ? 15 : 16) : act(54),
    },
  ];
}

/** Which kind of body asks, as far as its name says. */
function officeOf(name: string): Office {
  if (name.includes('检察院')) return 'procuratorate';
  if (name.includes('法院')) return 'court';
  return name.includes('公安') ? 'police' : 'countyBureau';
}
