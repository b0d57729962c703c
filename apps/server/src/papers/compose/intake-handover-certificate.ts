import { dayOf } from '@guitu/law';
import type { HandoverCertificateData } from '@guitu/papers';

import { itemDay, itemText } from '../describe-item.ts';
import { findDecider } from './intake-decision.ts';
import { textsIn } from './order-data.ts';
import { findDayIn } from './order-parts.ts';
import type { PaperSource } from './source.ts';
import { decisionOf, signatureOf, valueIn } from './taken-step.ts';

/** 暂予监外执行罪犯移交证明书 (form 7): what the register knows is filled in, the rest is left for a hand. */
export function composeHandoverCertificate(source: PaperSource): HandoverCertificateData {
  const { head, person, facts } = source;
  const values = source.register.values;
  const reception = decisionOf(source);
  const escort = valueIn(source, 'receive', 'escort');
  return {
    ...head,
    name: person.name,
    sex: person.sex,
    birthOn: person.birthOn,
    ethnicity: itemText(values, 'ethnicity'),
    residence: itemText(values, 'homeAddress'),
    crime: facts.crime ?? null,
    // Only a court that decided itself is known to have judged; a prison administration's prisoner was judged elsewhere.
    court: valueIn(source, 'announce', 'deciderKind') === 'court' ? findDecider(source) : null,
    judgmentOn: itemDay(values, 'judgmentOn'),
    penalty: itemText(values, 'originalPenalty') ?? itemText(values, 'originalPenaltyKind'),
    additionalPenalty: itemText(values, 'additionalPenalty'),
    sentenceBegins: itemDay(values, 'originalPenaltyBegins'),
    sentenceEnds: itemDay(values, 'originalPenaltyEnds'),
    decidedBy: findDecider(source),
    outsideFrom: facts.term?.begins ?? null,
    handedOverOn: findDayIn(source.order, 'handedOverOn') ?? dayOf(reception.event.happenedAt),
    materials: textsIn(source.order, 'materials'),
    receivedBy: source.bodyName('countyAgency'),
    escort: escort === '' ? null : escort,
    receiver: signatureOf(source, reception).name,
  };
}
