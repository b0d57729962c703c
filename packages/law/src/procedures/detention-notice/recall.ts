import { inForce } from '../../articles/article.ts';
import { measures, outsidePrisonOpinion } from '../../articles/index.ts';
import type { CaseFacts } from '../../facts/facts.ts';
import type { Context } from '../../kernel/context.ts';
import type { Check, Prompt, Question } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { isStillServed } from '../not-ended.ts';
import { findNote, findOutcome } from './form.ts';
import { isForNewCrimeOutside } from './timing.ts';

type Asked = Pick<Question, 'state' | 'facts'>;

/** Whether RECALL-10 looks at this stay: outside prison, held for a new or an untried crime, under the opinion of 2023. */
function isLookedAt({ state, facts }: Asked): boolean {
  const note = findNote(state);
  if (note === undefined || !ruleActive('RECALL-10') || !isForNewCrimeOutside(note, facts)) return false;
  return inForce(outsidePrisonOpinion(15), dayOf(note.decidedAt));
}

/** RECALL-10: not imprisoned for the new crime, somebody looks whether there is a ground to recall all the same. */
export function owesWeighing(asked: Asked): boolean {
  const outcome = findOutcome(asked.state);
  return (outcome === 'noCase' || outcome === 'nonCustodial') && isLookedAt(asked);
}

/** Without the outcome of the case nobody knows whether that is to be looked at. */
export const outcomeIsKnown: Check = {
  rules: ['RECALL-10'],
  test: (question) => {
    if (question.values['outcome'] !== undefined || !isLookedAt(question)) return undefined;
    return {
      code: 'detentionNotice.outcome-missing',
      field: 'outcome',
      text: '暂予监外执行的对象因新罪、漏罪被采取强制措施的，请写明案件的结果：没有判处监禁刑罚的，还要核实是否有收监执行情形。',
      articles: [outsidePrisonOpinion(15)],
    };
  },
};

/** The day on which somebody found that there is a ground to recall. */
export function recallFoundOn(state: MatterState): Day | undefined {
  const weighed = findTaken(state, 'weighRecall')?.values;
  return weighed?.['conclusion'] === 'recall' ? (weighed['weighedOn'] as Day | undefined) : undefined;
}

/** There is a ground, and it has not been proposed since: the law says 及时 and no number of days. */
export function recallToPropose(facts: CaseFacts, _context: Context): Prompt | undefined {
  const { measure, detention } = facts;
  if (measure !== 'outsidePrison' || detention.length === 0 || !isStillServed(facts)) return undefined;
  const found = detention.findLast(({ recallFoundOn: on }) => on !== undefined)?.recallFoundOn;
  if (found === undefined || !ruleActive('RECALL-10') || isProposed(facts, found)) return undefined;
  return {
    finding: {
      code: 'detentionNotice.recall-to-propose',
      severity: 'grave',
      title: '没有判处监禁刑罚，但有收监执行情形，提请收监执行',
      text: '暂予监外执行的对象因新罪、漏罪被采取强制措施，没有判处监禁刑罚而有收监执行情形的，应当提出收监执行建议。',
      facts: [{ label: '核实', value: formatDay(found) }],
      articles: [outsidePrisonOpinion(15), measures(49)],
      office: 'countyAgency',
      action: { procedure: 'recall', step: 'propose', label: '拟提请收监执行' },
    },
  };
}

function isProposed({ proposals = [], proposing = [] }: CaseFacts, since: Day): boolean {
  if (proposing.some(({ kind }) => kind === 'recall')) return true;
  return proposals.some(({ kind, on }) => kind === 'recall' && on >= since);
}
