import type { PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { findDeadline } from './deadline.ts';
import { deciderOf } from './decider.ts';
import { findMissed } from './missed.ts';
import type { MissedKind } from './options.ts';
import { excuseKinds, labelOf, missedKinds, searchResults } from './options.ts';
import { receivedCodes, titlesOf } from './owed-papers.ts';
import { wasOnPaper } from './papers.ts';
import { excusesOf, findAnnouncement, findDeclaration, findRecord, searchesOf } from './records.ts';
import { standingOf } from './standing.ts';

/** 漏管登记表: what law found and what a named approver declared (RECV-14). */
export function missedRecordPapers(question: Question): readonly PaperOrder[] {
  const declaration = findDeclaration(question.state);
  if (declaration === undefined) return [];
  return [
    {
      kind: 'missedIntakeRecord',
      title: '漏管登记表',
      signedBy: 'countyAgency',
      data: {
        learnedOn: findAnnouncement(question.state)?.learnedOn,
        dueOn: dueOn(question),
        kindText: labelOf(missedKinds, declaration.kind),
        causes: causesOf(question),
        excuses: excusesOf(question.state).map(
          (one) =>
            `${labelOf(excuseKinds, one.kind)}：${one.text}（${one.verified === 'yes' ? '经核实属实' : '没有核实或者不属实'}）`,
        ),
        arrived: titlesOf(receivedCodes(question.state)),
        text: declaration.text,
      },
    },
  ];
}

/**
 * 漏管情况通报 (RECV-15): goes out with the first search, and again when a search has changed what is known. A search with the same
 * result is recorded and not told anew.
 */
export function missedNoticePapers(question: Question): readonly PaperOrder[] {
  const declaration = findDeclaration(question.state);
  if (declaration === undefined || !tellsSomethingNew(question) || wasOnPaper(question, 'search')) return [];
  const { name } = deciderOf(question.facts, question.state);
  return [
    {
      kind: 'missedIntakeNotice',
      title: '漏管情况通报',
      signedBy: 'countyAgency',
      counterWord: '漏',
      to: `${name}、县级人民检察院`,
      data: {
        dueOn: dueOn(question),
        kindText: labelOf(missedKinds, declaration.kind),
        facts: causesOf(question).join('；'),
        text: declaration.text,
        searches: searchesOf(question.state).map((one) => ({
          searchedOn: one.searchedOn,
          text: one.text,
          resultText: labelOf(searchResults, one.result),
        })),
        requests: requestsOf(declaration.kind as MissedKind, name),
      },
    },
  ];
}

/** Whether the newest search is the first one, or ended otherwise than the one before. */
export function tellsSomethingNew(question: Question): boolean {
  const searches = searchesOf(question.state);
  const [last, before] = [searches.at(-1), searches.at(-2)];
  return last !== undefined && last.result !== before?.result;
}

/** RECV-16: what 《衔接配合意见》第十二条 asks of the deciding authority. */
function requestsOf(kind: MissedKind, decider: string): readonly string[] {
  const papers = `请${decider}及时送达有关法律文书。`;
  const order = '请责令本人到执行地县级社区矫正机构报到，并将情况通报我机构。';
  return kind === 'betweenBodies' ? [papers, order, '请查明交付接收衔接脱节的原因。'] : [papers, order];
}

/** The causes as they stood when it was declared: what came since does not change what was declared. */
function causesOf(question: Question): readonly string[] {
  const standing = standingOf(question);
  const declaredAt = findRecord(question.state, 'declareMissed')?.event.happenedAt;
  if (standing === undefined) return [];
  return findMissed(standing, declaredAt)?.causes ?? [];
}

function dueOn(question: Question): string | undefined {
  const standing = standingOf(question);
  return standing === undefined ? undefined : findDeadline(standing)?.lastDay;
}
