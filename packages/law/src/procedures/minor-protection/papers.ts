import { act } from '../../articles/index.ts';
import type { CopyOrder, PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { actingAgency } from '../acting-agency.ts';

const letter = { template: 'letter', signedBy: 'countyAgency' } as const;

function saidIn({ state, mode }: Question, step: string): Readonly<Record<string, string>> | undefined {
  return mode === 'record' ? undefined : (findTaken(state, step)?.values as Readonly<Record<string, string>>);
}

/** 专门人员和安排: for the file only, it bears who the minor is. */
export function arrangementPapers(): readonly PaperOrder[] {
  return [
    {
      kind: 'minorArrangement',
      title: '未成年社区矫正对象专门安排登记表',
      template: 'approvalForm',
      signedBy: 'countyAgency',
      data: { steps: ['arrange'] },
    },
  ];
}

/** MINOR-09. What the minor did, and what he was sentenced to, is no business of a school's. */
export function educationPapers(question: Question): readonly PaperOrder[] {
  const said = saidIn(question, 'notifyEducation');
  if (said === undefined) return [];
  return [
    {
      ...letter,
      kind: 'schoolingNotice',
      title: '关于未成年人完成义务教育的通知',
      counterWord: '义教通',
      to: said['to'] ?? '',
      data: {
        introduce: 'identity',
        paragraphs: [
          '该未成年人尚未完成义务教育。根据《中华人民共和国社区矫正法》第五十五条，请为其完成义务教育提供条件，本机构予以配合',
          `需要配合的事项：${said['text'] ?? ''}`,
          '对该未成年人的身份信息应当予以保密，其复学、升学依法享有与其他未成年人同等的权利',
        ],
      },
    },
  ];
}

export function educationCopies(question: Question): readonly CopyOrder[] {
  const to = saidIn(question, 'notifyEducation')?.['to'];
  if (to === undefined) return [];
  const recipient = { kind: 'named', office: 'countyBureau', name: to } as const;
  return [{ recipient, subject: '未成年人完成义务教育', paperKind: 'schoolingNotice', article: act(55) }];
}

/** MINOR-11: the guardian is urged and taught. */
export function guardianPapers(question: Question): readonly PaperOrder[] {
  const said = saidIn(question, 'warnGuardian');
  if (said === undefined) return [];
  const refuses = said['conduct'] === 'refuses';
  const what = refuses ? '拒不履行监护职责' : '怠于履行监护职责';
  const otherwise = refuses ? '本机构将依法通知有关部门' : '拒不履行的，本机构将通知有关部门依法作出处理';
  return [
    {
      ...letter,
      signedBy: actingAgency(question),
      kind: 'guardianWarning',
      title: '督促履行监护职责通知书',
      counterWord: '督护',
      to: said['guardian'] ?? '',
      data: {
        introduce: 'person',
        paragraphs: [
          `你作为该未成年人的监护人${what}：${said['text'] ?? ''}`,
          `根据《中华人民共和国社区矫正法》第五十三条，未成年社区矫正对象的监护人应当履行监护职责，承担抚养、管教等义务。请立即改正；${otherwise}`,
          '对本督促有异议的，可以向本机构提出，也可以向执行地县级人民检察院提出',
        ],
        acknowledgement: true,
      },
    },
  ];
}

export function guardianCopies(question: Question): readonly CopyOrder[] {
  const guardian = saidIn(question, 'warnGuardian')?.['guardian'];
  if (guardian === undefined) return [];
  const recipient = { kind: 'named', office: 'supervisee', name: guardian } as const;
  return [{ recipient, subject: '督促履行监护职责', paperKind: 'guardianWarning', article: act(53) }];
}

/** MINOR-11: who refuses is a matter for others; what the minor was sentenced to is not. */
export function authorityPapers(question: Question): readonly PaperOrder[] {
  const said = saidIn(question, 'notifyAuthority');
  if (said === undefined) return [];
  return [
    {
      ...letter,
      kind: 'guardianNotice',
      title: '关于监护人拒不履行监护职责的通知',
      counterWord: '护通',
      to: said['to'] ?? '',
      data: {
        introduce: 'identity',
        paragraphs: [
          `该未成年人的监护人经督促、教育，仍然拒不履行监护职责：${said['text'] ?? ''}`,
          '根据《中华人民共和国社区矫正法》第五十三条，现予通知，请依法作出处理。对该未成年人的身份信息应当予以保密',
        ],
      },
    },
  ];
}

export function authorityCopies(question: Question): readonly CopyOrder[] {
  const to = saidIn(question, 'notifyAuthority')?.['to'];
  if (to === undefined) return [];
  const recipient = { kind: 'named', office: 'countyBureau', name: to } as const;
  return [{ recipient, subject: '监护人拒不履行监护职责', paperKind: 'guardianNotice', article: act(53) }];
}
