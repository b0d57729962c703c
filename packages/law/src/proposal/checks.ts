import { measures } from '../articles/index.ts';
import type { ProposalKind } from '../facts/facts.ts';
import { proposalNames } from '../facts/facts.ts';
import { parameterValue } from '../kernel/parameter.ts';
import type { Check } from '../kernel/procedure.ts';
import { findTaken } from '../kernel/state.ts';
import { hasGuardian } from '../procedures/minority.ts';
import { ruleActive } from '../rules/active.ts';
import { formatDay } from '../time/format.ts';
import { dayOf } from '../time/zone.ts';
import type { ProposalGiven } from './given.ts';
import { anotherDecidesParameter } from './parameters.ts';
import { findFiling, findPending } from './records.ts';

/** One of a kind at a time: it is gone on with, or withdrawn, not proposed a second time. */
export function noOtherProposal({ name }: ProposalGiven, kinds: readonly ProposalKind[]): Check {
  return {
    rules: [],
    test: ({ facts, state }) => {
      const other = findPending(facts, kinds, state?.id);
      if (other === undefined) return undefined;
      return {
        code: `${name}.stands`,
        text: `“${proposalNames[other.kind]}”已经在办，还没有结果，不用再提一件。`,
        instead: '请到那件事项里继续办理；不再提请的在那里写明，有误的“更正”或者“撤销”。',
        matterId: other.matterId,
      };
    },
  };
}

/** MINOR: the guardian of whoever is treated as a minor is there, or it is said why not. */
export function guardianIsNamed({ name }: ProposalGiven): Check {
  return {
    rules: [],
    test: ({ facts, values, happenedAt }) => {
      if (values['guardian'] !== undefined || !hasGuardian(facts, dayOf(happenedAt))) return undefined;
      return {
        code: `${name}.guardian-unnamed`,
        field: 'guardian',
        text: '按未成年人办理的，应当通知监护人到场：请写明监护人、怎样通知、是否到场。',
        articles: [measures(55)],
      };
    },
  };
}

/** Who cannot be reached was not heard: then it is said why not. */
export function unreachableIsAbsent({ name }: ProposalGiven): Check {
  return {
    rules: [],
    test: ({ values: { manner, position } }) => {
      if (manner !== 'unreachable' || position === undefined || position === 'absent') return undefined;
      const text = '下落不明、无法告知的，本人意见请选“无法听取”，并写明怎样找过。';
      return { code: `${name}.unreachable-heard`, field: 'position', text };
    },
  };
}

/** Whoever objects is answered before anybody decides. */
export function objectionIsAnswered({ name }: ProposalGiven): Check {
  return {
    rules: [],
    test: ({ values: { position, reply } }) => {
      if (position !== 'heard' || reply !== undefined) return undefined;
      const text = '本人提出了陈述、申辩，请写明复核的结果、采纳与否和理由。';
      return { code: `${name}.objection-unanswered`, field: 'reply', text };
    },
  };
}

/** 卷内材料: what is missing is named; a piece that cannot be had is explained. */
export function bundleIsComplete({ name, pieces, bundleRule, bundleArticle }: ProposalGiven): Check {
  return {
    rules: bundleRule === undefined ? [] : [bundleRule],
    test: (question) => {
      const { pieces: there, missingNote } = question.values;
      if (missingNote !== undefined || (bundleRule !== undefined && !ruleActive(bundleRule)))
        return undefined;
      const given = Array.isArray(there) ? there : [];
      const missing = pieces.filter(({ code, due }) => due?.(question) === true && !given.includes(code));
      if (missing.length === 0) return undefined;
      return {
        code: `${name}.bundle-incomplete`,
        field: 'pieces',
        text: `还缺：${missing.map(({ label }) => label).join('、')}。请补齐；确实取不到的写明原因和怎样补。`,
        articles: [bundleArticle],
      };
    },
  };
}

/** 不提请 is a decision with reasons. */
export function refusalIsExplained({ name, article }: ProposalGiven): Check {
  return {
    rules: [],
    test: ({ values: { outcome, reasons } }) => {
      if (outcome !== 'refused' || reasons !== undefined) return undefined;
      const text = '请写明不提请的理由。';
      return { code: `${name}.no-reasons`, field: 'reasons', text, articles: [article] };
    },
  };
}

/** Who drew it up does not decide on it. No article says so of every proposal, so a region may set it otherwise. */
export function anotherDecides(given: ProposalGiven): Check {
  return {
    rules: [],
    test: ({ state, actor, mode, context }) => {
      if (mode === 'record' || actor === undefined) return undefined;
      if (parameterValue(context.parameters, anotherDecidesParameter(given)) !== true) return undefined;
      if (findTaken(state, 'propose')?.event.by.accountId !== actor.accountId) return undefined;
      return {
        code: `${given.name}.own-proposal`,
        text: '这一件是你自己拟的，是否提请应当由另一位审批人决定。',
        instead: '请转给本机构其他审批人。',
      };
    },
  };
}

/** What is filed was decided before; what comes back was filed before. */
export function afterDecision({ name }: ProposalGiven, field: string, title: string): Check {
  return {
    rules: [],
    test: ({ values, state }) => {
      const decided = findTaken(state, 'decide');
      const on = values[field];
      if (decided === undefined || typeof on !== 'string') return undefined;
      const day = dayOf(decided.event.happenedAt);
      if (on >= day) return undefined;
      const text = `“${title}”早于决定提请的日期（${formatDay(day)}），请核对。`;
      return { code: `${name}.before-decision`, field, text };
    },
  };
}

export function afterFiling({ name }: ProposalGiven, field: string, title: string): Check {
  return {
    rules: [],
    test: ({ values, state }) => {
      const filedOn = findFiling(state)?.filedOn;
      const on = values[field];
      if (filedOn === undefined || typeof on !== 'string' || on.length === 0) return undefined;
      const day = on.length > 10 ? dayOf(on as Parameters<typeof dayOf>[0]) : on;
      if (day >= filedOn) return undefined;
      const text = `“${title}”早于报送日期（${formatDay(filedOn)}），请核对。`;
      return { code: `${name}.before-filing`, field, text };
    },
  };
}
