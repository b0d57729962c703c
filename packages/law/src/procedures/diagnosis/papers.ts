import { outsidePrisonOpinion } from '../../articles/index.ts';
import type { CopyOrder, PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import type { Answer } from './form.ts';
import { findEntrustment, kindLabel } from './form.ts';

/** To the hospital: what is asked for, and by when. Why it is asked for stays in the matter. */
export function entrustmentPapers({ state }: Question): readonly PaperOrder[] {
  const entrusted = findEntrustment(state);
  if (entrusted === undefined || findTaken(state, 'entrust')?.event.mode !== 'permit') return [];
  const { kind, hospital, urgent } = entrusted;
  const label = kindLabel(kind);
  const due =
    kind === 'illness' && urgent === true
      ? '该对象病情严重，请在收到本委托书后三日内出具诊断书，并符合下列要求：'
      : '请在收到本委托书后五个工作日内组织，二十个工作日内出具意见，并符合下列要求：';
  const signers = {
    illness: '由两名以上具有副高级以上专业技术职称的医师共同作出，经主管院长审核签名，加盖公章',
    pregnancy: '由两名以上具有中级以上专业技术职称的医师共同作出，经主管院长审核签名，加盖公章',
    dependence: '由两名以上鉴别人员共同作出，经审核签名，加盖公章',
  } as const;
  return [
    {
      kind: 'diagnosisEntrustment',
      title: `${label}委托书`,
      template: 'letter',
      signedBy: 'countyAgency',
      counterWord: '诊委',
      to: hospital,
      data: {
        introduce: 'full',
        paragraphs: [`因暂予监外执行监督管理的需要，委托你院（机构）对该对象进行${label}`, due],
        points: [
          `意见${signers[kind as keyof typeof signers] ?? signers.illness}`,
          '与该对象有近亲属或者其他利害关系的人员应当回避',
        ],
      },
    },
  ];
}

/** SUP-10: told of it; the opinion says 应当通报, and not beforehand. */
export function toldPapers({ state }: Question): readonly PaperOrder[] {
  const told = findTaken(state, 'tell');
  const entrusted = findEntrustment(state);
  if (entrusted === undefined || told?.event.mode !== 'permit') return [];
  const { to } = told.values as { readonly to?: string };
  const invited = entrusted.invited === undefined ? [] : [`已邀请：${entrusted.invited}`];
  return [
    {
      kind: 'diagnosisNotice',
      title: `关于组织${kindLabel(entrusted.kind)}的通报`,
      template: 'letter',
      signedBy: 'countyAgency',
      counterWord: '诊通',
      to: to ?? '执行地县级人民检察院',
      data: {
        introduce: 'full',
        paragraphs: [
          `本机构已委托${entrusted.hospital}对该对象进行${kindLabel(entrusted.kind)}`,
          ...invited,
          '根据《关于进一步规范暂予监外执行工作的意见》第二十六条的规定，现予通报',
        ],
      },
    },
  ];
}

export function toldCopies({ state }: Question): readonly CopyOrder[] {
  if (findTaken(state, 'tell')?.event.mode !== 'permit') return [];
  return [
    {
      recipient: { kind: 'procuratorate', level: 'county' },
      subject: '组织诊断、检查、鉴别的通报',
      paperKind: 'diagnosisNotice',
      article: outsidePrisonOpinion(26),
    },
  ];
}

/** SUP-06: what was found goes back to whoever decided and to where the file is kept, and to the procuratorate. */
export function answerPapers({ state }: Question): readonly PaperOrder[] {
  const answer = findAnswer(state);
  const entrusted = findEntrustment(state);
  if (answer === undefined || entrusted === undefined) return [];
  return [
    {
      kind: 'diagnosisAnswer',
      title: '关于暂予监外执行社区矫正对象病情的反馈函',
      template: 'letter',
      signedBy: 'countyAgency',
      counterWord: '诊馈',
      to: answer.to,
      data: {
        introduce: 'full',
        paragraphs: [
          `经组织${kindLabel(entrusted.kind)}，现反馈如下：${answer.text}`,
          '根据《关于进一步规范暂予监外执行工作的意见》第二十五条的规定，特此反馈',
        ],
        attachments: ['诊断（检查、鉴别）意见'],
        copiedTo: ['执行地县级人民检察院'],
      },
    },
  ];
}

export function answerCopies({ state }: Question): readonly CopyOrder[] {
  const answer = findAnswer(state);
  if (answer === undefined) return [];
  const copy = {
    subject: '病情反馈',
    paperKind: 'diagnosisAnswer',
    article: outsidePrisonOpinion(25),
  };
  return [
    { ...copy, recipient: { kind: 'named', office: answer.office, name: answer.to } },
    { ...copy, recipient: { kind: 'procuratorate', level: 'county' } },
  ];
}

/** The newest answer, where it goes out from here: what was sent on paper is not sent again. */
function findAnswer(state: Question['state']): Answer | undefined {
  const answered = findTaken(state, 'answer');
  return answered?.event.mode === 'permit' ? (answered.values as Answer) : undefined;
}
