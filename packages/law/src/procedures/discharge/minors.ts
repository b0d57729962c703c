import { measures } from '../../articles/index.ts';
import type { Check, Question } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { hasGuardian, isTreatedAsMinor } from '../minority.ts';
import type { Declaration } from './declare-form.ts';
import { findDeclaration, findGuardianNotice } from './records.ts';

type Asked = Pick<Question, 'facts' | 'state' | 'values' | 'context'>;

/** The day of the declaration, or today while there is none. */
function dayHeld({ state, values, context }: Asked): Day {
  const heldAt = findDeclaration(state)?.heldAt ?? (values as Partial<Declaration>).heldAt;
  return heldAt === undefined ? context.today : dayOf(heldAt);
}

export function isMinorDeclaration(asked: Asked): boolean {
  return isTreatedAsMinor(asked.facts, dayHeld(asked));
}

/** Whether a guardian has to be told of the declaration (MINOR-04). */
export function needsGuardian(asked: Asked): boolean {
  return hasGuardian(asked.facts, dayHeld(asked));
}

/** MINOR-03: what is declared to a minor is not declared in public, whatever the measure. */
export const notPublic: Check = {
  rules: ['MINOR-03'],
  test: (question) =>
    !ruleActive('MINOR-03') || question.values['public'] !== true || !isMinorDeclaration(question)
      ? undefined
      : {
          code: 'discharge.public-for-minor',
          field: 'public',
          text: '未成年社区矫正对象的解矫宣告不公开进行，请不要勾选“公开宣告”。',
          articles: [measures(55)],
          instead: '确实已经公开宣告了的，请用“补录”如实记载，由上一级核查。',
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
        code: 'discharge.guardian-untold',
        text: '宣告前应当通知监护人到场，还没有通知。',
        articles: [measures(55)],
        instead: '请先办“通知监护人到场”；当时已经通知过的，照实登记通知的日期。',
      };
    }
    const { notifiedOn } = notice;
    if (heldAt === undefined || notifiedOn === undefined || notifiedOn <= dayOf(heldAt)) return undefined;
    return {
      code: 'discharge.guardian-told-late',
      field: 'heldAt',
      text: `通知监护人的日期${formatDay(notifiedOn)}晚于宣告日期${formatDay(dayOf(heldAt))}，通知应当在宣告以前。请核对。`,
      articles: [measures(55)],
    };
  },
};
