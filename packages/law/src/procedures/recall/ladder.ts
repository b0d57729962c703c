import { measures, procedureInterpretation } from '../../articles/index.ts';
import type { Article } from '../../articles/index.ts';
import type { Sanction } from '../../facts/facts.ts';
import type { Check, Question } from '../../kernel/procedure.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { ruleActive } from '../../rules/active.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { valuesOf } from './checks.ts';
import type { grounds } from './form.ts';

type Ground = (typeof grounds)[number]['code'];

const articles = [measures(49)];
const paperInstead = '纸上办过、没有登记的，请先用“补录”如实记载。';

/** A check of one ground, asked only where it is stated. */
function onGround(
  ground: Ground,
  test: (question: Question) => Refusal | undefined,
  rules: readonly string[] = ['RECALL-01'],
): Check {
  return {
    rules,
    test: (question) =>
      valuesOf(question).grounds?.includes(ground) === true && rules.every(ruleActive)
        ? test(question)
        : undefined,
  };
}

/** Leaving without permission needs a warning that did not help; hiding where one is needs none. */
export const departureHolds = onGround('departure', (question) => {
  const { absentFrom, againOn } = valuesOf(question);
  const { lostContact } = question.facts;
  const on = dayOf(question.happenedAt);
  if (lostContact?.determined === false && (absentFrom ?? on) >= dayOf(lostContact.since)) {
    return {
      code: 'recall.absence-excused',
      field: 'grounds',
      text: '已经核实不属于脱管，不能以脱离监管提请收监执行。',
      articles,
      matterId: lostContact.matterId,
    };
  }
  if (absentFrom !== undefined || lostContact?.determined === true) return undefined;
  const [warning] = sanctionsOf(question, 'warning');
  if (warning !== undefined && isAfter(againOn, warning)) return undefined;
  return {
    code: 'recall.departure-unsupported',
    field: 'againOn',
    text: '擅自离开的，要有警告和警告以后拒不改正的日期；拒不报告行踪、脱离监管的，写明从哪一天起。',
    articles,
    instead: '还没有警告的，请办“违规查处”；联系不上的，请办“失联与脱管”。',
  };
});

/** A penalty of the police, and a violation after it. */
export const penaltyHolds = onGround('penalty', (question) => {
  const [penalty] = sanctionsOf(question, 'publicSecurityPenalty');
  if (penalty === undefined) {
    const text = '没有登记因违反监督管理规定受到的治安管理处罚。';
    return { code: 'recall.no-penalty', field: 'grounds', text, articles, instead: paperInstead };
  }
  return isAfter(valuesOf(question).againOn, penalty) ? undefined : notAgain(penalty, articles);
});

/** Two warnings are enough. */
export const warningsHold = onGround('warnings', (question) => {
  const warnings = sanctionsOf(question, 'warning');
  if (warnings.length >= 2) return undefined;
  return {
    code: 'recall.warnings-too-few',
    field: 'grounds',
    text: '要有两次警告才是这一情形。',
    present: `登记的警告有 ${warnings.length} 次。`,
    articles,
    instead: paperInstead,
  };
});

/** RECALL-02: a court asks besides that the person still did not mend his ways. */
export const courtAsksForMore = onGround(
  'warnings',
  (question) => {
    const [, second] = sanctionsOf(question, 'warning');
    const { body, againOn } = valuesOf(question);
    if (body !== 'court' || second === undefined || isAfter(againOn, second)) return undefined;
    return notAgain(second, [procedureInterpretation(516)]);
  },
  ['RECALL-02'],
);

/** Reviews of an illness: only who is out for one hands them in, and he was warned. */
export const reviewHolds = onGround('review', (question) => {
  const basis = question.facts.medical?.basis;
  if (basis !== undefined && basis !== 'illness') {
    const text = '登记的情形不是保外就医，没有病情复查。';
    return { code: 'recall.not-for-illness', field: 'grounds', text, articles };
  }
  const [warning] = sanctionsOf(question, 'warning');
  if (warning !== undefined && isAfter(valuesOf(question).againOn, warning)) return undefined;
  return {
    code: 'recall.review-not-warned',
    field: 'againOn',
    text: '不按规定提交病情复查情况的，要有警告和警告以后拒不改正的日期。',
    articles,
    instead: '还没有警告的，请办“违规查处”。',
  };
});

/** The ground of serving outside has gone, and the term has not. */
export const ceasedHolds = onGround('ceased', (question) => {
  const { ceasedOn } = valuesOf(question);
  const on = dayOf(question.happenedAt);
  if (ceasedOn === undefined || ceasedOn > on) {
    const text = '请写明暂予监外执行的情形哪一天消失（不能晚于今天）。';
    return { code: 'recall.ceased-unknown', field: 'ceasedOn', text, articles };
  }
  const ends = question.facts.term?.ends;
  if (ends === undefined || ends >= on) return undefined;
  return {
    code: 'recall.term-over',
    field: 'grounds',
    text: `刑期已经在${formatDay(ends)}届满，不再收监执行。`,
    articles,
    instead: '刑期届满的，请通知监狱、看守所办理释放，办“解除矫正”。',
  };
});

/** The guarantor is lost, and the term for a new one is over. */
export const guarantorHolds = onGround('guarantor', (question) => {
  const basis = question.facts.medical?.basis;
  if (basis !== undefined && basis !== 'illness') {
    const text = '登记的情形不是保外就医，不需要保证人。';
    return { code: 'recall.no-guarantor-needed', field: 'grounds', text, articles };
  }
  const { guarantorLostOn, guarantorDueOn } = valuesOf(question);
  const on = dayOf(question.happenedAt);
  if (guarantorLostOn !== undefined && guarantorDueOn !== undefined && guarantorDueOn < on) return undefined;
  return {
    code: 'recall.guarantor-term-open',
    field: guarantorLostOn === undefined ? 'guarantorLostOn' : 'guarantorDueOn',
    text:
      guarantorDueOn === undefined || guarantorLostOn === undefined
        ? '请写明保证人失格之日，和要求提出新的保证人的限期。'
        : `提出新的保证人的限期到${formatDay(guarantorDueOn)}，届满还没有新的保证人才是这一情形。`,
    articles,
    instead: '还没有书面限期的，请先办“保证人监督”。',
  };
});

export const seriousHolds = onGround('serious', (question) => {
  if (valuesOf(question).seriousness !== undefined) return undefined;
  const text = '这一情形要求情节严重，请写明为什么情节严重。';
  return { code: 'recall.seriousness-unexplained', field: 'seriousness', text, articles };
});

/** The eight grounds, each with what it asks for; 不符合条件 asks for its evidence only. */
export const groundChecks: readonly Check[] = [
  departureHolds,
  penaltyHolds,
  warningsHold,
  courtAsksForMore,
  reviewHolds,
  ceasedHolds,
  guarantorHolds,
  seriousHolds,
];

/** The days on which it was given, the earliest first. */
function sanctionsOf({ facts, happenedAt }: Question, kind: Sanction['kind']): readonly Day[] {
  const on = dayOf(happenedAt);
  return facts.sanctions
    .filter((one) => one.kind === kind && one.on <= on)
    .map((one) => one.on)
    .toSorted();
}

function isAfter(again: Day | undefined, from: Day): boolean {
  return again !== undefined && again >= from;
}

function notAgain(from: Day, cited: readonly Article[]): Refusal {
  return {
    code: 'recall.not-again',
    field: 'againOn',
    text: `“仍不改正”要有${formatDay(from)}以后又违反规定的事实，请写明日期。`,
    articles: cited,
    instead: '以后没有再违反的，不属于这一情形。',
  };
}
