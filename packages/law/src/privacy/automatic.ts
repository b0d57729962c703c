import { personalInformation } from '../articles/information.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { ruleActive } from '../rules/active.ts';

/**
 * PRIV-03: the installation itself never takes a step, whatever a procedure allows: a person decides. The law only lets individuals refuse
 * decisions made by machines alone and ask for reasons (《个人信息保护法》第二十四条); that there are none at all is our choice.
 */
export function automaticRefusals(actor: Pick<Actor, 'office'>): readonly Refusal[] {
  if (actor.office !== 'system' || !ruleActive('PRIV-03')) return [];
  return [
    {
      code: 'step.automatic',
      text: '系统不作决定，这一步由有权的人办理。',
      articles: [personalInformation(24)],
      instead: '请有权办理的人登录后办理。',
    },
  ];
}
