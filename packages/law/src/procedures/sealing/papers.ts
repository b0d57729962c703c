import { sealingMeasures } from '../../articles/index.ts';
import type { CopyOrder, PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { findOutcome, findTaken } from '../../kernel/state.ts';
import { findSealing, sealingScopes } from './form.ts';
import type { Inquiry } from './queries.ts';
import { inquiriesOf } from './queries.ts';

/** MINOR-06: the record of the sealing; also printed where it was only entered, so that the file is whole. */
export function sealingPapers({ state }: Question): readonly PaperOrder[] {
  const sealing = findSealing(state);
  if (findOutcome(state, 'seal') !== 'approved') return [];
  if (sealing?.executedOn === undefined || sealing.sealedOn === undefined) return [];
  const { executedOn, sealedOn, basis, scope, told, keptAt } = sealing;
  const labels = sealingScopes.filter(({ code }) => scope?.includes(code) === true).map(({ label }) => label);
  return [
    {
      kind: 'sealingRecord',
      title: '犯罪记录封存登记表',
      signedBy: 'countyAgency',
      data: {
        executedOn,
        sealedOn,
        basis: basis ?? '',
        scope: keptAt === undefined ? labels : [...labels, `保管：${keptAt}`],
        told: told?.split(/[、，；]/u).filter((one) => one.trim() !== '') ?? [],
      },
    },
  ];
}

const remedy = '对本决定有异议的，可以向本机构提出，也可以向执行地县级人民检察院提出';

/** The application that the answer just given belongs to. */
function answeredNow({ state }: Question): Inquiry | undefined {
  const newest = findTaken(state, 'answerQuery');
  return inquiriesOf(state).find(({ answered }) => answered !== undefined && answered === newest);
}

/** MINOR-07: the answer. A refusal says nothing of what there is or is not. */
export function answerPapers(question: Question): readonly PaperOrder[] {
  const inquiry = answeredNow(question);
  if (inquiry?.answer === undefined || inquiry.answered?.event.mode !== 'permit') return [];
  const to = inquiry.query.applicant ?? '';
  const reasons = inquiry.answer.reasons ?? '';
  const shared = { template: 'letter', signedBy: 'countyAgency', to } as const;
  if (inquiry.answer.answer === 'refused') {
    return [
      {
        ...shared,
        kind: 'sealedRecordRefusal',
        title: '不许可查询决定书',
        counterWord: '封不许',
        data: {
          introduce: 'none',
          paragraphs: [
            '你单位（你）提出的查询犯罪记录的申请，经审查不符合查询的条件，决定不许可查询',
            `理由：${reasons}`,
            // To a stranger the article alone would say that there is something sealed.
            ...(inquiry.query.kind === 'person' ? [`以上依据${sealingMeasures(15).label}。${remedy}`] : []),
          ],
        },
      },
    ];
  }
  if (inquiry.query.kind === 'person') {
    return [
      {
        ...shared,
        kind: 'sealedRecordReply',
        title: '查询答复书',
        counterWord: '封复',
        data: {
          introduce: 'none',
          paragraphs: [
            `你提出的申请，根据${sealingMeasures(15).label}，经审查予以办理，证明随附`,
            `说明：${reasons}`,
            remedy,
          ],
        },
      },
    ];
  }
  return [
    {
      ...shared,
      kind: 'sealedRecordReply',
      title: '查询答复书',
      counterWord: '封复',
      data: {
        paragraphs: [
          '你单位提出的查询该对象犯罪记录的申请，经审查符合规定，许可查询，内容随附',
          `理由：${reasons}`,
          '该犯罪记录已经依法封存。你单位应当按照保密承诺书对查询获悉的内容予以保密，不得用于申请事项以外的用途',
        ],
        attachments: ['封存的犯罪记录有关材料', '保密承诺书'],
      },
    },
  ];
}

/** The answer goes to whoever asked; what was answered on paper before has gone already. */
export function answerCopies(question: Question): readonly CopyOrder[] {
  const inquiry = answeredNow(question);
  const name = inquiry?.query.applicant;
  if (name === undefined || inquiry?.answered?.event.mode !== 'permit') return [];
  const isPerson = inquiry.query.kind === 'person';
  return [
    {
      recipient: { kind: 'named', office: isPerson ? 'supervisee' : officeOf(name), name },
      subject: '查询申请的答复',
      paperKind: inquiry.answer?.answer === 'refused' ? 'sealedRecordRefusal' : 'sealedRecordReply',
      article: sealingMeasures(isPerson ? 15 : 16),
    },
  ];
}

/** Which kind of body asks, as far as its name says; any other body is one the bureau writes to. */
function officeOf(name: string): 'procuratorate' | 'court' | 'police' | 'countyBureau' {
  if (name.includes('检察院')) return 'procuratorate';
  if (name.includes('法院')) return 'court';
  return name.includes('公安') ? 'police' : 'countyBureau';
}
