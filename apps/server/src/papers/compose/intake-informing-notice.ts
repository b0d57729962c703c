import { isDay } from '@guitu/law';
import type { InformingNoticeData } from '@guitu/papers';

import { findDecider } from './intake-decision.ts';
import { findDayIn } from './order-parts.ts';
import type { PaperSource } from './source.ts';
import { valueIn } from './taken-step.ts';

/** 社区矫正告知书 (form 6), as a draft for the deciding authority. */
export function composeInformingNotice(source: PaperSource): InformingNoticeData {
  const handedOver = source.facts.measure === 'outsidePrison';
  const announced = valueIn(source, 'announce', 'reportBy');
  return {
    ...source.head,
    number: null,
    bodyName: findDecider(source),
    supervisee: source.person.name,
    handedOver,
    reportBy: findDayIn(source.order, 'reportBy') ?? (isDay(announced) ? announced : null),
    reportTo: source.bodyName('countyAgency'),
    bring: handedOver ? broughtAlong : brought,
    draftedBy: source.bodyName('countyAgency'),
  };
}

const brought = ['居民身份证、户口簿等身份证件', '判决书（裁定书）', '本告知书'];
const broughtAlong = ['居民身份证、户口簿等身份证件', '暂予监外执行决定书', '病情诊断等材料', '本告知书'];
