import { cooperation, measures } from '../../articles/index.ts';
import { measureNames } from '../../facts/facts.ts';
import type { Office } from '../../kernel/actor.ts';
import type {
  AssessedPerson,
  AssessmentOpinionContent,
  AssessmentReturnNoticeContent,
  AssessmentSupplementNoticeContent,
} from '../../kernel/form-content.ts';
import type { CopyOrder, PaperOrder } from '../../kernel/outcome.ts';
import type { LetterContent } from '../../kernel/paper-content.ts';
import type { Question } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import { itemFields } from './form.ts';
import { conclusions, idKinds, labelOf, returnReasons, subjectKinds } from './options.ts';
import type { Entrusted } from './receive-form.ts';
import { findDraft, findEntrusted } from './records.ts';

const county = 'countyAgency' as const;
const procuratorate = { kind: 'procuratorate', level: 'county' } as const;

/** What was done on paper has gone out long ago: no letter is made again. */
function isNew({ state }: Pick<Question, 'state'>, step: string): boolean {
  return findTaken(state, step)?.event.mode === 'permit';
}

/** "被告人演示·甲（居民身份证 53…）". */
function subjectOf({ subjectKind, name, idKind, idNumber }: Entrusted): string {
  const kind = labelOf(subjectKinds, subjectKind);
  return idNumber === undefined
    ? `${kind}${name}`
    : `${kind}${name}（${labelOf(idKinds, idKind) || '证件'} ${idNumber}）`;
}

/** The same in its parts, for the forms of 2026. */
function assessedOf({ subjectKind, name, idKind, idNumber }: Entrusted): AssessedPerson {
  return {
    identity: labelOf(subjectKinds, subjectKind) as AssessedPerson['identity'],
    name,
    idKind: labelOf(idKinds, idKind) || '证件',
    ...(idNumber === undefined ? {} : { idNumber }),
  };
}

/** EVAL-10: the procuratorate is told that an errand has come. */
export function receiptPapers(question: Question): readonly PaperOrder[] {
  const entrusted = findEntrusted(question.state);
  if (entrusted === undefined || !isNew(question, 'receive')) return [];
  const data: LetterContent = {
    introduce: 'none',
    paragraphs: [
      `${formatDay(entrusted.letterOn)}，我机构收到${entrusted.entruster}委托调查评估的文书，被调查人为${subjectOf(entrusted)}`,
      '根据《中华人民共和国社区矫正法实施办法》第十三条的规定，现予告知',
      '调查评估的情况应当保密，请勿向被调查人及其亲属、代理人、利害关系人透露',
    ],
  };
  return [
    {
      kind: 'assessmentReceipt',
      template: 'letter',
      title: '关于收到调查评估委托的告知函',
      signedBy: county,
      counterWord: '评告',
      to: '执行地县级人民检察院',
      data,
    },
  ];
}

export function receiptCopies(question: Question): readonly CopyOrder[] {
  if (!isNew(question, 'receive') || !ruleActive('EVAL-10')) return [];
  return [
    {
      recipient: procuratorate,
      subject: '收到调查评估委托',
      paperKind: 'assessmentReceipt',
      article: measures(13),
    },
  ];
}

/** Form 2 of 2026 (社区矫正调查评估材料补齐通知书). */
export function supplementPapers(question: Question): readonly PaperOrder[] {
  const entrusted = findEntrusted(question.state);
  const notice = findTaken(question.state, 'supplementNotice');
  if (entrusted === undefined || notice === undefined || !isNew(question, 'supplementNotice')) return [];
  const { items = '' } = notice.values as { readonly items?: string };
  const data: AssessmentSupplementNoticeContent = {
    receivedOn: entrusted.letterOn,
    assessed: assessedOf(entrusted),
    missing: items
      .split(/\n+/u)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  };
  return [
    form(
      {
        kind: 'assessmentSupplementNotice',
        template: 'assessmentSupplementNotice',
        title: '社区矫正调查评估材料补齐通知书',
        counterWord: '评补',
      },
      entrusted,
      data,
    ),
  ];
}

/** Form 3 of 2026 (社区矫正调查评估材料退回通知书). */
export function givenBackPapers(question: Question): readonly PaperOrder[] {
  const entrusted = findEntrusted(question.state);
  const back = findTaken(question.state, 'giveBack');
  if (entrusted === undefined || back === undefined || !isNew(question, 'giveBack')) return [];
  const { reason, text } = back.values as { readonly reason?: string; readonly text?: string };
  const data: AssessmentReturnNoticeContent = {
    receivedOn: entrusted.letterOn,
    assessed: assessedOf(entrusted),
    reasons: [
      labelOf(returnReasons, reason),
      `经核查并与你单位沟通，不能进行调查评估${text === undefined ? '' : `。${text}`}`,
    ],
  };
  return [
    form(
      {
        kind: 'assessmentReturnNotice',
        template: 'assessmentReturnNotice',
        title: '社区矫正调查评估材料退回通知书',
        counterWord: '评退',
      },
      entrusted,
      data,
    ),
  ];
}

/** Form 4 of 2026 (社区矫正调查评估意见书). */
export function opinionPapers(question: Question): readonly PaperOrder[] {
  const entrusted = findEntrusted(question.state);
  const draft = findDraft(question.state);
  if (entrusted === undefined || draft === undefined || !isNew(question, 'issue')) return [];
  const items = Object.entries(itemFields).map(
    ([field, title]) => `${title}：${draft[field as keyof typeof itemFields] ?? '没有了解到'}`,
  );
  const data: AssessmentOpinionContent = {
    ...(draft.from === undefined ? {} : { beginsOn: draft.from }),
    ...(draft.until === undefined ? {} : { endsOn: draft.until }),
    assessed: assessedOf(entrusted),
    measure: measureNames[entrusted.measure],
    findings: items,
    conclusion: [
      `${labelOf(conclusions, draft.conclusion)}${draft.conclusionText === undefined ? '' : `。${draft.conclusionText}`}`,
      '请在法律文书中说明采信情况。调查人、调查对象、调查过程和结论应当保密',
    ],
    copiedTo: ['执行地县级人民检察院'],
  };
  return [
    form(
      {
        kind: 'assessmentOpinion',
        template: 'assessmentOpinion',
        title: '社区矫正调查评估意见书',
        counterWord: '评',
      },
      entrusted,
      data,
    ),
  ];
}

function form(
  words: Pick<PaperOrder, 'kind' | 'template' | 'title' | 'counterWord'>,
  { entruster }: Entrusted,
  data: AssessmentSupplementNoticeContent | AssessmentReturnNoticeContent | AssessmentOpinionContent,
): PaperOrder {
  return { ...words, signedBy: county, to: entruster, data };
}

const entrusterOffices: Readonly<Record<string, Office>> = {
  court: 'court',
  procuratorate: 'procuratorate',
  police: 'police',
  prison: 'prison',
  prisonAdministration: 'prison',
};

/** Whoever entrusted gets what was made for him. */
function toEntruster(
  state: MatterState | undefined,
  order: Omit<CopyOrder, 'recipient'>,
): readonly CopyOrder[] {
  const entrusted = findEntrusted(state);
  if (entrusted === undefined) return [];
  const office = entrusterOffices[entrusted.entrusterKind] ?? 'court';
  return [{ recipient: { kind: 'named', office, name: entrusted.entruster }, ...order }];
}

export function supplementCopies(question: Question): readonly CopyOrder[] {
  if (!isNew(question, 'supplementNotice')) return [];
  const order = {
    subject: '请补齐调查评估材料',
    paperKind: 'assessmentSupplementNotice',
    article: cooperation(4),
  };
  return toEntruster(question.state, order);
}

export function givenBackCopies(question: Question): readonly CopyOrder[] {
  if (!isNew(question, 'giveBack')) return [];
  const order = { subject: '退回调查评估材料', paperKind: 'assessmentReturnNotice', article: measures(14) };
  return toEntruster(question.state, order);
}

/** EVAL-18: at the same time to the procuratorate of the county. */
export function opinionCopies(question: Question): readonly CopyOrder[] {
  if (!isNew(question, 'issue')) return [];
  const order = { subject: '调查评估意见', paperKind: 'assessmentOpinion', article: measures(14) };
  return [
    ...toEntruster(question.state, order),
    ...(ruleActive('EVAL-18') ? [{ recipient: procuratorate, ...order }] : []),
  ];
}
