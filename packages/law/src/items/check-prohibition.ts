import type { Measure } from '../facts/facts.ts';
import { limitsBesideTerm } from '../term/limits/prohibition.ts';
import type { Day } from '../time/day.ts';
import type { Remark, Remarks } from './remark.ts';
import type { ItemValues } from './values.ts';
import { dayValue, meaning, textOf } from './values.ts';

/** A prohibition order needs its content and its kind; its days may stay open and then follow the term, which is said. */
export function checkProhibition(values: ItemValues): Remarks {
  const problems: Remark[] = [];
  const warnings: Remark[] = [];
  const stated = meaning(values, 'prohibited');
  const content = textOf(values, 'prohibitionContent');
  if (content === undefined) {
    if (stated === 'yes') {
      warnings.push({
        item: 'prohibitionContent',
        text: '有禁止令但没有写内容，外出等审批无法核对，请尽快补上。',
      });
    }
    return { problems, warnings };
  }
  if (stated === 'no') {
    problems.push({
      item: 'prohibited',
      text: '“是否有禁止令”填的是“否”，却写了禁止令内容，请核对其中一项。',
    });
  }
  if (meaning(values, 'prohibitionKind') === undefined) {
    problems.push({
      item: 'prohibitionKind',
      text: '写了禁止令内容，请同时写明类型：禁止从事特定活动、禁止进入特定区域、场所、禁止接触特定的人。',
    });
  }
  const begins = dayValue(values, 'prohibitionBegins');
  const ends = dayValue(values, 'prohibitionEnds');
  if (begins !== undefined && ends !== undefined && ends < begins) {
    problems.push({
      item: 'prohibitionEnds',
      text: `禁止令结束日期 ${ends} 早于开始日期 ${begins}，请核对。`,
    });
  }
  if (begins === undefined || ends === undefined) {
    warnings.push({
      item: 'prohibitionBegins',
      text: '禁止令没有写全起止日期，缺的一端按矫正期限登记，请照判决书核对。',
    });
  }
  if (ends !== undefined) warnings.push(...limits(values, begins, ends));
  const measure = meaning(values, 'measure');
  if (measure === 'parole' || measure === 'outsidePrison') {
    warnings.push({ item: 'prohibitionContent', text: '禁止令只随管制、缓刑判决宣告，请核对矫正类别。' });
  }
  return { problems, warnings };
}

/** The limits of CALC-09, as they are for an order entered by hand. An order without a first day begins with the term. */
function limits(values: ItemValues, begins: Day | undefined, ends: Day): readonly Remark[] {
  const measure = meaning(values, 'measure') as Measure | undefined;
  const main = { begins: dayValue(values, 'termBegins'), ends: dayValue(values, 'termEnds') };
  if (measure === undefined || main.begins === undefined || main.ends === undefined) return [];
  // Reversed days are a fault of their own; nothing can be measured against them.
  const first = begins ?? main.begins;
  if (main.ends < main.begins || ends < first) return [];
  const term = { begins: main.begins, ends: main.ends };
  return limitsBesideTerm(measure, { begins: first, ends }, term).map(({ text }) => ({
    item: 'prohibitionEnds',
    text,
  }));
}
