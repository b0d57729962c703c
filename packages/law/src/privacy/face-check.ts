import { ageOn } from '../items/check-identity.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { ruleActive } from '../rules/active.ts';
import type { Day } from '../time/day.ts';

/**
 * PRIV-09: who is under fourteen is asked to show his face to a terminal only when a guardian has consented; who does not want to, or
 * cannot, is compared by eye. Where the day of birth is not known nothing is presumed.
 */
export function faceCheckRefusals(
  birthOn: Day | undefined,
  guardianConsented: boolean,
  on: Day,
): readonly Refusal[] {
  if (!ruleActive('PRIV-09') || guardianConsented) return [];
  if (birthOn === undefined || ageOn(birthOn, on) >= 14) return [];
  return [
    {
      code: 'identity.guardian-consent',
      text: '不满十四周岁的人，须经监护人同意才能用人脸核验（《人脸识别技术应用安全管理办法》）。',
      instead: '请先征得监护人同意并登记，或者人工核对证件。',
    },
  ];
}
