import type { AssessmentRequestData } from '@guitu/papers';

import { assessedPerson, dayOrNull, sexOf } from './assessed-person.ts';
import { dayIn, textIn } from './order-data.ts';
import { partIn, partsIn, textOfPart } from './order-parts.ts';
import type { PaperSource } from './source.ts';

/** 社区矫正调查评估委托函 (form 1), as the entrusting body states it. */
export function composeAssessmentRequest(source: PaperSource): AssessmentRequestData {
  const { order } = source;
  const assessed = assessedPerson(source);
  const measureText = textIn(order, 'measure');
  const contact = partIn(order, 'contact');
  const matter = `对${assessed.identity}拟适用${measureText}的社会危险性和对所居住社区的影响进行调查评估`;
  return {
    ...source.head,
    title: order.title,
    bodyName: textIn(order, 'entrustedBy') || source.head.bodyName,
    to: order.to ?? source.bodyName('countyAgency'),
    assessed,
    measureText,
    entrustedOn: dayIn(order, 'entrustedOn'),
    fastTrack: order.data['fastTrack'] === true,
    matter: textIn(order, 'matter') || matter,
    cause: textIn(order, 'cause'),
    sex: sexOf(order.data['sex']),
    birthOn: dayOrNull(order.data['birthOn']),
    phone: textIn(order, 'phone'),
    household: textIn(order, 'household'),
    residence: textIn(order, 'residence'),
    relatives: partsIn(order, 'relatives').map((one) => ({
      relationship: textOfPart(one, 'relationship'),
      name: textOfPart(one, 'name'),
      sex: sexOf(one['sex']),
      phone: textOfPart(one, 'phone'),
      household: textOfPart(one, 'household'),
      residence: textOfPart(one, 'residence'),
    })),
    victim: textIn(order, 'victim'),
    facts: textIn(order, 'facts'),
    contact: {
      name: textOfPart(contact, 'name'),
      phone: textOfPart(contact, 'phone'),
      address: textOfPart(contact, 'address'),
      postcode: textOfPart(contact, 'postcode'),
    },
  };
}
