import type { Measure } from '../facts/facts.ts';
import { measureNames } from '../facts/facts.ts';
import { computeTerm } from '../term/compute.ts';
import { formatLength } from '../term/length.ts';
import type { OriginalPenalty } from '../term/limits/probation.ts';
import type { Day } from '../time/day.ts';
import type { Remark, Remarks } from './remark.ts';
import { readTermLength } from './term-length.ts';
import type { ItemValues } from './values.ts';
import { dayValue, lengthOf, meaning, textOf } from './values.ts';

/** The term against itself, against its stated length and against the law. The paper wins: a difference is shown, never a fault. */
export function checkTerm(values: ItemValues, today: Day): Remarks {
  const problems: Remark[] = [];
  const warnings: Remark[] = [];
  const measure = meaning(values, 'measure');
  const begins = dayValue(values, 'termBegins');
  const ends = dayValue(values, 'termEnds');
  if (measure === 'other') {
    problems.push({
      item: 'measure',
      text: '社区矫正只有管制、缓刑、假释、暂予监外执行四类，请照法律文书填写其中一类。',
    });
  }
  if (begins !== undefined && ends !== undefined) {
    if (ends < begins) {
      problems.push({
        item: 'termEnds',
        text: `矫正结束日期 ${ends} 早于开始日期 ${begins}，请照执行通知书核对。`,
      });
    } else {
      if (isMeasure(measure)) warnings.push(...compare(measure, begins, ends, values));
      if (ends < today && (meaning(values, 'status') ?? 'serving') === 'serving') {
        warnings.push({
          item: 'termEnds',
          text: `矫正期限已于 ${ends} 届满，仍按“在矫”导入，请尽快办理解除或者核对日期。`,
        });
      }
    }
  }
  if (begins !== undefined && begins > today && (meaning(values, 'status') ?? 'serving') === 'serving') {
    warnings.push({ item: 'termBegins', text: `矫正开始日期 ${begins} 还没有到，请核对。` });
  }
  return { problems, warnings };
}

function isMeasure(value: string | undefined): value is Measure {
  return value !== undefined && value in measureNames;
}

function compare(measure: Measure, begins: Day, ends: Day, values: ItemValues): readonly Remark[] {
  const length = lengthOf(values, 'termLength');
  if (length === undefined) return [];
  const original = measure === 'probation' ? originalPenaltyOf(values) : undefined;
  const severalCrimes = meaning(values, 'severalCrimes') === 'yes';
  const computed = computeTerm(measure, {
    from: begins,
    ...length,
    severalCrimes,
    ...(original === undefined ? {} : { original }),
  });
  const limits = computed.findings.map((finding) => ({ item: 'termLength', text: finding.text }));
  if (computed.ends === ends) return limits;
  const credit = measure === 'control' && ends < computed.ends ? '（如有先行羁押折抵，属于正常）' : '';
  const text = `按 ${begins} 起${formatLength(length)}计算，应当止于 ${computed.ends}，与填写的 ${ends} 不一致${credit}。按填写的日期导入，请照执行通知书核对。`;
  return [{ item: 'termEnds', text }, ...limits];
}

/** '有期徒刑二年' and '拘役六个月' can be compared with the probation over them; other wordings are left alone. */
function originalPenaltyOf(values: ItemValues): OriginalPenalty | undefined {
  const match = /^(有期徒刑|拘役)(.+)$/.exec(textOf(values, 'originalPenalty') ?? '');
  const length = match?.[2] === undefined ? undefined : readTermLength(match[2]).value;
  if (match === null || length === undefined) return undefined;
  return { kind: match[1] === '拘役' ? 'criminalDetention' : 'imprisonment', ...length };
}
