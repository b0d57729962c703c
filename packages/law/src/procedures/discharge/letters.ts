import type { PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { findEnd } from './days.ts';
import { wasRecorded } from './papers.ts';
import { authorityOf, findPreparation } from './records.ts';

/** RECALL-08: the letter to whoever decided on serving outside prison. */
export function authorityLetters(question: Question): readonly PaperOrder[] {
  const { facts, state } = question;
  const end = findEnd(facts);
  const to = authorityOf(facts, state);
  if (end === undefined || wasRecorded(question, 'tellAuthority')) return [];
  return [
    {
      kind: 'termEndLetter',
      template: 'letter',
      title: '关于社区矫正对象矫正期限即将届满的函',
      signedBy: 'countyAgency',
      counterWord: '期满函',
      ...(to === undefined ? {} : { to }),
      data: {
        introduce: 'full',
        paragraphs: [
          `该对象的矫正期限将于${formatDay(end)}届满`,
          '根据《关于进一步加强社区矫正工作衔接配合管理的意见》第十六条的规定，现予函告',
        ],
        copiedTo: ['执行地县级人民检察院'],
      },
    },
  ];
}

/** RELEASE-09: asks the prison or the house of detention to release in time. */
export function prisonLetters(question: Question): readonly PaperOrder[] {
  const { facts, state } = question;
  const end = findEnd(facts);
  const to = findPreparation(state)?.custodian;
  if (end === undefined || wasRecorded(question, 'tellPrison')) return [];
  return [
    {
      kind: 'termEndPrisonNotice',
      template: 'letter',
      title: '关于按期办理刑满释放手续的通知',
      signedBy: 'countyAgency',
      counterWord: '刑满通',
      ...(to === undefined ? {} : { to }),
      data: {
        introduce: 'full',
        paragraphs: [
          `该对象的刑期将于${formatDay(end)}届满`,
          '根据《暂予监外执行规定》第二十七条的规定，请你单位按期办理刑满释放手续',
        ],
      },
    },
  ];
}

/** RELEASE-11. */
export function expulsionLetters(question: Question): readonly PaperOrder[] {
  const end = findEnd(question.facts);
  const sent = findTaken(question.state, 'sendExpulsionPapers');
  if (end === undefined || sent === undefined || wasRecorded(question, 'sendExpulsionPapers')) return [];
  return [
    {
      kind: 'expulsionPapersLetter',
      template: 'letter',
      title: '关于移送附加驱逐出境法律文书的函',
      signedBy: 'countyAgency',
      counterWord: '驱函',
      to: policeOf(sent.values['police']),
      data: {
        introduce: 'full',
        paragraphs: [
          `该对象系附加判处驱逐出境的外国人，矫正期限将于${formatDay(end)}届满`,
          '根据《关于进一步加强社区矫正工作衔接配合管理的意见》第二十二条的规定，现将有关法律文书送你单位，期满当日办理交接',
        ],
        attachments: ['刑事判决书副本', '执行通知书副本'],
      },
    },
  ];
}

/** RELEASE-12. */
export function nationalityLetters(question: Question): readonly PaperOrder[] {
  const end = findEnd(question.facts);
  const sent = findTaken(question.state, 'reportNationality');
  if (end === undefined || sent === undefined || wasRecorded(question, 'reportNationality')) return [];
  return [
    {
      kind: 'nationalityReport',
      template: 'letter',
      title: '关于社区矫正对象国籍未查明情况的通报',
      signedBy: 'countyAgency',
      counterWord: '籍通',
      to: policeOf(sent.values['police']),
      data: {
        introduce: 'full',
        paragraphs: [
          `该对象国籍尚未查明，矫正期限将于${formatDay(end)}届满`,
          '根据《关于进一步加强社区矫正工作衔接配合管理的意见》第二十二条的规定，现予通报',
        ],
      },
    },
  ];
}

function policeOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
