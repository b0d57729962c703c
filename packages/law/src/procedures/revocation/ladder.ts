import { bound } from '../../articles/index.ts';
import type { Sanction } from '../../facts/facts.ts';
import type { Context } from '../../kernel/context.ts';
import type { Check, Question } from '../../kernel/procedure.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { computeDays } from '../../period/index.ts';
import { ruleActive } from '../../rules/active.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { groundArticle, groundRule, valuesOf } from './checks.ts';

const paperInstead = '纸上办过、没有登记的，请先用“补录”如实记载。';

/** The last day of the month from that day, which is not counted; a person's time does not roll over. */
export function monthFrom(from: Day, { calendar }: Pick<Context, 'calendar'>): Day {
  return computeDays(from, { unit: 'months', amount: 1 }, { rollsOver: false, calendar }).due;
}

/** From when to when somebody did not report or was out of supervision: as typed, else as the search has it. */
export function absenceOf(question: Question): { readonly from: Day; readonly until: Day } | undefined {
  const { absentFrom, absentUntil } = valuesOf(question);
  const { lostContact } = question.facts;
  const from = absentFrom ?? (lostContact === undefined ? undefined : dayOf(lostContact.since));
  if (from === undefined) return undefined;
  const found = absentFrom === undefined ? lostContact?.foundAt : undefined;
  return { from, until: absentUntil ?? dayOf(found ?? question.happenedAt) };
}

/** The absence of more than a month, without a reason. */
export const absenceIsLong: Check = {
  rules: ['REVOKE-01', 'REVOKE-02'],
  test: (question) => {
    const { kind, grounds = [], justified } = valuesOf(question);
    if (!grounds.includes('absence') || !ruleActive(groundRule(kind))) return undefined;
    const articles = [groundArticle(kind)];
    const absence = absenceOf(question);
    if (absence === undefined) {
      const text = '请写明应当报到（脱离监管）之日：要超过一个月。';
      return { code: 'revocation.absence-unknown', field: 'absentFrom', text, articles };
    }
    const { lostContact } = question.facts;
    const excused = lostContact?.determined === false && absence.from >= dayOf(lostContact.since);
    if (justified === true || excused) {
      return {
        code: 'revocation.absence-excused',
        field: 'justified',
        text: '有正当理由的，不属于这一情形，不能以此提请撤销。',
        articles,
        ...(excused ? { matterId: lostContact.matterId } : {}),
      };
    }
    const month = monthFrom(absence.from, question.context);
    if (bound('measures', 'exceeds', absence.until, month)) return undefined;
    return {
      code: 'revocation.absence-short',
      field: 'absentFrom',
      text: `没有超过一个月：自${formatDay(absence.from)}起到${formatDay(month)}满一个月，超过才是这一情形。`,
      articles,
      instead: '没有超过十日的训诫，超过十日的警告，请办“违规查处”。',
    };
  },
};

/** Two warnings, and a violation after the second. */
export const warnedTwice: Check = {
  rules: ['REVOKE-01', 'REVOKE-02'],
  test: (question) => {
    const second = sanctionsOf(question, 'warning')[1];
    return ladderObjection(question, 'warnings', second, {
      code: 'revocation.warnings-too-few',
      field: 'grounds',
      text: '要有两次警告才是这一情形。',
      present: `登记的警告有 ${sanctionsOf(question, 'warning').length} 次。`,
      instead: paperInstead,
    });
  },
};

/** A penalty of the police for breaking the rules of supervision, and a violation after it; for probation only. */
export const penalizedBefore: Check = {
  rules: ['REVOKE-01'],
  test: (question) =>
    ladderObjection(question, 'penalty', sanctionsOf(question, 'publicSecurityPenalty')[0], {
      code: 'revocation.no-penalty',
      field: 'grounds',
      text: '没有登记因违反监督管理规定受到的治安管理处罚。',
      instead: paperInstead,
    }),
};

/** A prohibition order that was broken has to be there, and 情节严重 is reasoned. */
export const prohibitionIsThere: Check = {
  rules: ['REVOKE-01'],
  test: (question) => {
    const { kind, grounds = [] } = valuesOf(question);
    if (!grounds.includes('prohibition') || !ruleActive(groundRule(kind))) return undefined;
    if (question.facts.prohibitions.length > 0) return undefined;
    return {
      code: 'revocation.no-prohibition',
      field: 'grounds',
      text: '没有登记禁止令，不能以违反禁止令提请。',
      articles: [groundArticle(kind)],
      instead: '有禁止令而没有登记的，请先办“禁止令”登记。',
    };
  },
};

/** 情节严重 is one of the conditions of a probationer's two grounds, and of none of a parolee's. */
export const seriousnessIsReasoned: Check = {
  rules: ['REVOKE-01'],
  test: (question) => {
    const { kind, grounds = [], seriousness } = valuesOf(question);
    if (kind !== 'revokeProbation' || seriousness !== undefined || !ruleActive('REVOKE-01')) return undefined;
    if (!grounds.includes('serious') && !grounds.includes('prohibition')) return undefined;
    return {
      code: 'revocation.seriousness-unexplained',
      field: 'seriousness',
      text: '这一情形要求情节严重，请写明为什么情节严重。',
      articles: [groundArticle(kind)],
    };
  },
};

/** What was given by that day, the earliest first. */
function sanctionsOf({ facts, happenedAt }: Question, kind: Sanction['kind']): readonly Sanction[] {
  const on = dayOf(happenedAt);
  return facts.sanctions
    .filter((one) => one.kind === kind && one.on <= on)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

/** “仍不改正”: the step of the ladder is there, and the rules were broken again afterwards. */
function ladderObjection(
  question: Question,
  ground: string,
  step: Sanction | undefined,
  missing: Refusal,
): Refusal | undefined {
  const { kind, grounds = [], againOn } = valuesOf(question);
  if (!grounds.includes(ground) || !ruleActive(groundRule(kind))) return undefined;
  const articles = [groundArticle(kind)];
  if (step === undefined) return { ...missing, articles };
  if (againOn !== undefined && againOn >= step.on) return undefined;
  return {
    code: 'revocation.not-again',
    field: 'againOn',
    text: `“仍不改正”要有${formatDay(step.on)}以后又违反规定的事实，请写明日期。`,
    articles,
    instead: '以后没有再违反的，不属于这一情形。',
  };
}
