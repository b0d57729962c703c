import { cooperation, measures, procuratorateRules } from '../articles/index.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { ruleActive } from '../rules/active.ts';
import type { OversightRecord } from './record.ts';
import { selfCheckGroups } from './record.ts';

/** Why a record cannot be entered so. What its fields lack is said by their form. */
export function oversightRefusals({ kind, values }: OversightRecord): readonly Refusal[] {
  switch (kind) {
    case 'clue':
      return onConsequenceAlone(values['fault']);
    case 'selfCheck':
      return notAllGroups(values['groups']);
    case 'opinion':
    case 'receivedOpinion':
      return withoutDate(values);
    case 'reply':
      return values['adopted'] !== 'adopted' && values['reasons'] === undefined
        ? [
            {
              code: 'oversight.no-reasons',
              field: 'reasons',
              text: '不采纳、部分采纳的，应当说明理由。',
              articles: [measures(57)],
            },
          ]
        : [];
    case 'reconciliation':
    case 'sharing':
      return [];
  }
}

/** OVER-11: nobody is made responsible for what came of it alone. */
function onConsequenceAlone(fault: unknown): readonly Refusal[] {
  if (fault !== 'none' || !ruleActive('OVER-11')) return [];
  return [
    {
      code: 'oversight.no-fault',
      field: 'fault',
      text: '依法履行职责，没有故意或者重大过失、没有违纪违法的，不得仅因为发生脱管、再犯罪等后果追究责任，不移送。',
      articles: [cooperation(25), measures(56)],
      instead: '认为有过错的，先查明事实。',
    },
  ];
}

function notAllGroups(groups: unknown): readonly Refusal[] {
  const given = new Set(Array.isArray(groups) ? (groups as readonly string[]) : []);
  const missing = selfCheckGroups.filter(({ code }) => !given.has(code));
  if (missing.length === 0) return [];
  return [
    {
      code: 'oversight.groups',
      field: 'groups',
      text: `还没有查${missing.map(({ label }) => `“${label}”`).join('、')}，五组都要查。`,
      articles: [cooperation(23)],
    },
  ];
}

/** As of an opinion in a case: a notice states its own date. */
function withoutDate({ manner, replyBy }: OversightRecord['values']): readonly Refusal[] {
  if (manner !== 'notice' || replyBy !== undefined) return [];
  return [
    {
      code: 'oversight.no-reply-date',
      field: 'replyBy',
      text: '纠正违法通知书应当写明回复的期限。',
      articles: [procuratorateRules(553)],
    },
  ];
}
