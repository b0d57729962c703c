import type { ResettlementSheetData } from '@guitu/papers';

import { dayIn, textIn, textsIn } from './order-data.ts';
import { registeredPlace } from './registered-place.ts';
import type { PaperSource } from './source.ts';

/** 安置帮教衔接单: whom resettlement takes over, and that he was told. */
export function composeResettlementSheet(source: PaperSource): ResettlementSheetData {
  const { order, facts } = source;
  return {
    ...source.head,
    to: textIn(order, 'to') || (order.to ?? '安置帮教工作部门'),
    person: source.person,
    household: registeredPlace(source.register.values, 'household'),
    crime: facts.crime ?? null,
    endedOn: dayIn(order, 'endedOn'),
    situation: textIn(order, 'situation'),
    needs: textsIn(order, 'needs'),
    contact: source.contact,
  };
}
