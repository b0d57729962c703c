import { act, measures } from '../../articles/index.ts';
import type { CopyOrder, PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { formatMoment } from '../../time/format.ts';
import { actingAgency } from '../acting-agency.ts';
import { findRecorded } from './form.ts';

const interference = { kind: 'interferenceReport', title: '干预执法情况报告', counterWord: '干报' } as const;
const harm = {
  kind: 'harmReport',
  title: '关于侵害社区矫正工作人员的报案材料',
  counterWord: '侵报',
} as const;

/** 干预执法情况报告 (SUP-26) and 报案材料 (SUP-28): to whom the step says, with what happened as it was written down. */
function letterAfter(step: 'report' | 'callPolice') {
  const isReport = step === 'report';
  return (question: Question): readonly PaperOrder[] => {
    const { state } = question;
    const recorded = findRecorded(state);
    const taken = findTaken(state, step);
    if (recorded === undefined || taken?.event.mode !== 'permit') return [];
    const values = taken.values as Readonly<Record<string, string | undefined>>;
    const to = isReport ? values['to'] : values['organ'];
    const cited = isReport
      ? '根据《社区矫正法实施办法》第五十六条的规定，现予报告'
      : '根据《社区矫正法》第六十条的规定，请依法处理';
    const paragraphs = [
      `${formatMoment(recorded.happenedAt)}，${recorded.by}对${recorded.against}：${recorded.text}`,
      ...(values['text'] === undefined ? [] : [values['text']]),
      cited,
    ];
    return [
      {
        ...(isReport ? interference : harm),
        template: 'letter',
        signedBy: actingAgency(question),
        ...(to === undefined ? {} : { to }),
        data: { introduce: 'none', paragraphs },
      },
    ];
  };
}

export const reportPapers = letterAfter('report');
export const policePapers = letterAfter('callPolice');

export function reportCopies({ mode, values: { to } }: Question): readonly CopyOrder[] {
  if (mode === 'record' || typeof to !== 'string') return [];
  const recipient = { kind: 'named', office: 'countyBureau', name: to } as const;
  return [{ recipient, subject: '干预执法情况', paperKind: 'interferenceReport', article: measures(56) }];
}

export function policeCopies({ mode }: Question): readonly CopyOrder[] {
  if (mode === 'record') return [];
  const recipient = { kind: 'police', level: 'county' } as const;
  return [{ recipient, subject: '侵害工作人员报案', paperKind: 'harmReport', article: act(60) }];
}
