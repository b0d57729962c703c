import type { Article } from '../articles/article.ts';
import { dataSecurity, personalInformation } from '../articles/information.ts';
import { ruleActive } from '../rules/active.ts';
import type { Day } from '../time/day.ts';
import { withoutAssessment } from './assessment.ts';
import type { PrivacyRecord } from './record.ts';

/** What is still owed about something that is in the register. */
export interface PrivacyRemark {
  readonly code: string;
  readonly text: string;
  readonly articles: readonly Article[];
}

/** What is owed about one record on a day. Nothing here refuses: what has happened is written down, and what it lacks is said. */
export function privacyRemarks(
  record: PrivacyRecord,
  others: readonly PrivacyRecord[],
  on: Day,
): readonly PrivacyRemark[] {
  if (record.kind === 'entrustedProcessing') return entrustingRemarks(record, others, on);
  return record.kind === 'breach' ? breachRemarks(record) : [];
}

/** PRIV-05. A further entrusting is forbidden only without our consent (《个人信息保护法》第二十一条). */
function entrustingRemarks(
  { values }: PrivacyRecord,
  others: readonly PrivacyRecord[],
  on: Day,
): PrivacyRemark[] {
  if (!ruleActive('PRIV-05')) return [];
  const articles = [personalInformation(21), dataSecurity(40)];
  const remark = (code: string, text: string): PrivacyRemark => ({ code: `PRIV-05.${code}`, text, articles });
  const agreedOn = values['agreedOn'] as Day;
  const until = values['until'] as Day;
  return [
    ...(values['approved'] === true
      ? []
      : [remark('approval', '委托他人建设、维护系统或者处理信息须经严格的批准程序，请补办。')]),
    ...(values['protection'] === true
      ? []
      : [remark('protection', '请约定保护措施和双方的权利义务，并监督受托单位。')]),
    ...(values['noRetention'] === true
      ? []
      : [remark('retention', '请约定结束后返还或者删除，受托单位不得留存。')]),
    ...(values['subEntrusted'] === true && values['consented'] !== true
      ? [remark('sub-entrusted', '受托单位未经本单位同意不得转委托，请要求停止或者办理同意。')]
      : []),
    ...(until < on && values['returnedOn'] === undefined
      ? [remark('returned', '委托已经到期，请核实受托单位已返还或者删除信息，并登记日子。')]
      : []),
    ...withoutAssessment(['entrusting'], others, agreedOn).map(() => ({
      code: 'PRIV-02.entrusting',
      text: '委托处理之前没有做影响评估，请补做并登记。',
      articles: [personalInformation(55, '3')],
    })),
  ];
}

/**
 * PRIV-07. Remedy and notice are owed at once (立即), which is no number of days. Where the measures effectively avoid harm, individuals need
 * not be told, unless the authority requires it (《个人信息保护法》第五十七条).
 */
function breachRemarks({ values }: PrivacyRecord): PrivacyRemark[] {
  if (!ruleActive('PRIV-07')) return [];
  const articles = [personalInformation(57)];
  const remark = (code: string, text: string): PrivacyRemark => ({ code: `PRIV-07.${code}`, text, articles });
  const spared = values['harmAvoided'] === true && values['authorityRequires'] !== true;
  return [
    ...(values['remedy'] === undefined ? [remark('remedy', '请立即采取补救措施，并写明采取了什么。')] : []),
    ...(values['authorityToldOn'] === undefined
      ? [remark('authority', '请立即通知主管部门，并登记日子。')]
      : []),
    ...(spared || values['individualsToldOn'] !== undefined
      ? []
      : [remark('individuals', '请立即通知个人；措施能够有效避免危害的可以不通知，写明理由。')]),
    ...(spared && values['harmAvoidedWhy'] === undefined
      ? [remark('why', '不通知个人的，请写明为什么措施能够有效避免危害。')]
      : []),
  ];
}
