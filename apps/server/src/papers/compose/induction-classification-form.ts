import { findOutcome, formatDay, isDay, sanctionNames } from '@guitu/law';
import type { ClassificationFormData } from '@guitu/papers';

import { labelsOf } from './chosen.ts';
import { textIn } from './order-data.ts';
import type { PaperSource } from './source.ts';
import { decisionOf, opinionOf, valueIn } from './taken-step.ts';

/** 分类管理审批表: assessment, proposal and decision on one sheet. */
export function composeClassificationForm(source: PaperSource): ClassificationFormData {
  const assessed = (field: string): string => valueIn(source, 'assess', field);
  const proposed = assessed('proposed');
  return {
    ...source.head,
    person: source.person,
    levelBefore: textIn(source.order, 'previousLevel'),
    judgment: assessed('judgment'),
    behaviour: assessed('behaviour'),
    risk: assessed('risk'),
    sanctions: source.facts.sanctions
      .toSorted((a, b) => (a.on < b.on ? -1 : 1))
      .map((one) => `${formatDay(one.on)}${sanctionNames[one.kind]}`),
    evidence: assessed('evidence'),
    proposed,
    assessed: opinionOf(source, 'assess', `建议确定为${proposed}。`) ?? 'notNeeded',
    decided: decidedOf(source),
    decision: opinionOf(source, 'decide', decisionText(source)) ?? 'awaiting',
    remarks: '',
  };
}

function decidedOf(source: PaperSource): ClassificationFormData['decided'] {
  const { level, from } = decisionOf(source).values;
  const approved = findOutcome(source.state, 'decide') === 'approved';
  return approved && typeof level === 'string' && isDay(from) ? { level, from } : null;
}

function decisionText(source: PaperSource): string {
  const { values } = decisionOf(source);
  const [outcome] = labelsOf(source.procedure.steps['decide']?.form['outcome'], values['outcome']);
  return [`${outcome ?? ''}。`, valueIn(source, 'decide', 'reasons')]
    .filter((one) => one !== '。')
    .join('\n');
}
