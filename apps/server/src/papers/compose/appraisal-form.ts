import { actingOfficeOf } from '@guitu/law';
import type { Office } from '@guitu/law';
import type { AppraisalFormData, AppraisalOpinion } from '@guitu/papers';

import { textIn } from './order-data.ts';
import { linesIn } from './order-parts.ts';
import type { PaperSource } from './source.ts';
import { signatureOf } from './taken-step.ts';

/** 社区矫正期满鉴定表: an opinion is signed by whoever took the newest step of that office, else a hand signs it. */
export function composeAppraisalForm(source: PaperSource): AppraisalFormData {
  const { order } = source;
  const summary = textIn(order, 'summary').trim();
  const officeOpinion = textIn(order, 'officeOpinion');
  return {
    ...source.head,
    person: source.person,
    summary: summary === '' ? null : summary,
    lines: linesIn(order, 'lines'),
    opinion: textIn(order, 'opinion'),
    officeOpinion: officeOpinion === '' ? null : opinionBy(source, 'judicialOffice', officeOpinion),
    countyOpinion: opinionBy(source, 'countyAgency', textIn(order, 'countyOpinion')),
  };
}

function opinionBy(source: PaperSource, office: Office, text: string): AppraisalOpinion {
  const taken = source.state.taken.findLast((one) => actingOfficeOf(one.event) === office);
  if (taken === undefined) return { text, signature: null };
  const { bodyName, name, on } = signatureOf(source, taken);
  return { text, signature: { bodyName, name, on } };
}
