import type { Calendar, Moment, Office } from '@guitu/law';
import { answerDueOf, dayOf, findAnswerTerm, namesPerson } from '@guitu/law';

import type { ReceivedRow } from '../contract/received.ts';
import { receiptDay } from '../papers/receipt-day.ts';
import type { Row } from '../record-types.ts';
import { acknowledgedIn } from './entered.ts';
import type { Behind, PaperBehind } from './load-behind.ts';
import { answeredAt } from './load-behind.ts';

/** One copy as its recipient sees it. */
export function receivedRow(
  copy: Row<'outbox'>,
  behind: Behind,
  calendar: Calendar,
  office: Office,
): ReceivedRow {
  const paper = copy.paper_id === null ? undefined : behind.papers.get(copy.paper_id);
  const sealed = copy.case_id !== null && behind.sealedCases.has(copy.case_id) && paper?.ofQuery !== true;
  const named = paper !== undefined && !sealed && namesPerson(paper.kind) && copy.case_id !== null;
  return {
    id: copy.id,
    subject: copy.subject,
    at: copy.created_at,
    paper:
      paper === undefined
        ? null
        : {
            id: paper.id,
            title: paper.title,
            number: paper.number,
            issuedOn: paper.issued_on,
            void: paper.status === 'void',
            file: sealed ? null : `/api/papers/${paper.id}/file.pdf`,
          },
    fromBody: paper?.body_name ?? null,
    personName: named ? (behind.names.get(copy.case_id ?? '') ?? null) : null,
    sealed,
    receivedAt: acknowledgedIn(copy.payload)?.receivedAt ?? copy.received_at,
    receivedBy: acknowledgedIn(copy.payload)?.receivedBy ?? null,
    term: paper === undefined || sealed ? null : termOf(copy, paper, behind, calendar, office),
  };
}

function termOf(
  copy: Row<'outbox'>,
  paper: PaperBehind,
  behind: Behind,
  calendar: Calendar,
  office: Office,
): ReceivedRow['term'] {
  const term = findAnswerTerm(paper.kind, office);
  if (term === undefined) return null;
  const own = acknowledgedIn(copy.payload)?.receivedAt;
  // What an agency enters is a day: its hour is not known.
  const received = own ?? (copy.received_at === null ? undefined : receiptDay(copy.received_at as Moment));
  const sentOn = dayOf(copy.created_at as Moment);
  const due = answerDueOf(term, { sentOn, ...(received === undefined ? {} : { received }) }, { calendar });
  return {
    words: term.words,
    dueAt: due ?? null,
    article: term.article.label,
    answeredAt: answeredAt(behind, copy, term),
  };
}
