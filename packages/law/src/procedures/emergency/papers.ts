import { measures } from '../../articles/index.ts';
import type { CopyOrder, PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { formatMoment } from '../../time/format.ts';
import { findFound, kindLabel } from './form.ts';

const letter = { template: 'letter', signedBy: 'countyAgency' } as const;

/** 突发事件报告, to the level above: what is known, what was done; and what became known later. */
export const reportPapers = (question: Question): readonly PaperOrder[] => reportOf('report', question);
export const furtherPapers = (question: Question): readonly PaperOrder[] => reportOf('reportAgain', question);

function reportOf(step: 'report' | 'reportAgain', { state }: Question): readonly PaperOrder[] {
  const found = findFound(state);
  const reported = findTaken(state, step);
  if (found === undefined || reported?.event.mode !== 'permit') return [];
  const { text } = reported.values as { readonly text: string };
  const where = found.place === undefined ? '' : `，地点：${found.place.text}`;
  return [
    {
      ...letter,
      kind: 'emergencyReport',
      title: step === 'report' ? '突发事件报告' : '突发事件续报',
      counterWord: '突报',
      to: '上一级社区矫正机构',
      data: {
        introduce: 'full',
        paragraphs: [
          `${formatMoment(found.foundAt)}发现该对象${kindLabel(found.kind)}${where}`,
          text,
          '根据《社区矫正法实施办法》第五十二条的规定，现予报告',
        ],
      },
    },
  ];
}

export function tellPapers({ state }: Question): readonly PaperOrder[] {
  const found = findFound(state);
  const told = findTaken(state, 'tell');
  if (found === undefined || told?.event.mode !== 'permit') return [];
  const { to } = told.values as { readonly to?: string };
  return [
    {
      ...letter,
      kind: 'emergencyNotice',
      title: '关于社区矫正对象突发事件的通报',
      counterWord: '突通',
      to: to ?? '执行地县级人民检察院',
      data: {
        introduce: 'full',
        paragraphs: [
          `${formatMoment(found.foundAt)}发现该对象${kindLabel(found.kind)}，本机构正在处置，并已报告上一级社区矫正机构`,
          '根据《社区矫正法实施办法》第五十二条的规定，现予通报',
        ],
      },
    },
  ];
}

export function reportCopies({ mode }: Question): readonly CopyOrder[] {
  if (mode === 'record') return [];
  const copy = { subject: '突发事件报告', paperKind: 'emergencyReport', article: measures(52) };
  return [{ ...copy, recipient: { kind: 'prefectureAgency' } }];
}

export function tellCopies({ mode }: Question): readonly CopyOrder[] {
  if (mode === 'record') return [];
  const copy = { subject: '突发事件通报', paperKind: 'emergencyNotice', article: measures(52) };
  return [{ ...copy, recipient: { kind: 'procuratorate', level: 'county' } }];
}
