import { measures } from '../../articles/index.ts';
import type { Check, Question } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { hasGuardian, isTreatedAsMinor } from '../minority.ts';
import type { Declaration } from './form.ts';
import { findDeclaration, findGuardianNotice } from './form.ts';

type Asked = Pick<Question, 'facts' | 'state' | 'values' | 'context'>;

/** The day of the declaration, or today while there is none. */
function dayHeld({ state, values, context }: Asked): Day {
  const heldAt = findDeclaration(state)?.heldAt ?? (values as Partial<Declaration>).heldAt;
  return heldAt === undefined ? context.today : dayOf(heldAt);
}

/** Whether the declaration is one to a minor (MINOR-03). */
export function isMinorDeclaration(asked: Asked): boolean {
  return isTreatedAsMinor(asked.facts, dayHeld(asked));
}

/** Whether a guardian has to be told of it (MINOR-04). */
export function needsGuardian(asked: Asked): boolean {
  return hasGuardian(asked.facts, dayHeld(asked));
}

/** MINOR-03: the declaration to a minor is not public. */
export const notPublic: Check = {
  rules: ['MINOR-03'],
  test: (question) => {
    const isPublic = question.values['public'] === true;
    if (!ruleActive('MINOR-03') || !isPublic || !isMinorDeclaration(question)) return undefined;
    return {
      code: 'declaration.public-for-minor',
      field: 'public',
      text: '未成年社区矫正对象的宣告不公开进行，请不要勾选“公开宣告”。',
      articles: [measures(55)],
      instead: '确实已经公开宣告了的，请用“补录”如实记载，由上一级核查。',
    };
  },
};

/** MINOR-04: the guardian is told to come, and told before. */
export const guardianTold: Check = {
  rules: ['MINOR-04'],
  test: (question) => {
    if (!ruleActive('MINOR-04') || !needsGuardian(question)) return undefined;
    const { heldAt } = question.values as Partial<Declaration>;
    const notice = findGuardianNotice(question.state);
    if (notice === undefined) {
      return {
        code: 'declaration.guardian-untold',
        text: '宣告前应当通知监护人到场，还没有通知。',
        articles: [measures(55)],
        instead: '请先办“通知监护人到场”；当时已经通知过的，照实登记通知的日期。',
      };
    }
    if (heldAt === undefined || notice.notifiedOn === undefined || notice.notifiedOn <= dayOf(heldAt))
      return undefined;
    return lateNotice(notice.notifiedOn, dayOf(heldAt));
  },
};

function lateNotice(notifiedOn: Day, heldOn: Day) {
  return {
    code: 'declaration.guardian-told-late',
    field: 'heldAt',
    text: `通知监护人的日期 ${formatDay(notifiedOn)} 晚于宣告日期 ${formatDay(heldOn)}，通知应当在宣告以前。请核对。`,
    articles: [measures(55)],
  };
}
