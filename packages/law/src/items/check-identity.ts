import { civilOf } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import { readIdNumber } from './id-number.ts';
import type { Remark, Remarks } from './remark.ts';
import { codeOfMeaning } from './tables/map-code.ts';
import type { ItemValues } from './values.ts';
import { dayValue, meaning, textOf } from './values.ts';

/** Nobody under twelve answers for a crime (《刑法》第十七条). */
const LEAST_AGE = 12;
const ADULT = 18;
const VERY_OLD = 90;

/** Identity number against birth date and sex, ages, minority. Sex and birth date follow from the number where they are not given. */
export function checkIdentity(
  given: ItemValues,
  today: Day,
  unread: ReadonlySet<string>,
): Remarks & { readonly values: ItemValues } {
  const values: Record<string, ItemValues[string]> = { ...given };
  const problems: Remark[] = [];
  const warnings: Remark[] = [];

  const raw = textOf(values, 'idNumber');
  const identified = raw !== undefined || textOf(values, 'externalNumber') !== undefined;
  if (!identified && !unread.has('idNumber') && !unread.has('externalNumber')) {
    problems.push({
      item: 'idNumber',
      text: '身份证号和社区矫正对象编号至少填写一个，否则再次导入时找不到同一个人。',
    });
  }
  readNumberOfRow(values, problems, warnings);
  // A number that cannot be read already has its problem; sex follows once it is mended.
  const followsFromNumber = unread.has('idNumber') || (raw !== undefined && isResident(values));
  if (meaning(values, 'sex') === undefined && !unread.has('sex') && !followsFromNumber) {
    problems.push({ item: 'sex', text: '没有身份证号可以推算，请填写“性别”。' });
  }
  checkAge(values, today, problems, warnings);
  checkMinority(values, today, problems, warnings);
  return { values, problems, warnings };
}

function readNumberOfRow(
  values: Record<string, ItemValues[string]>,
  problems: Remark[],
  warnings: Remark[],
): void {
  const raw = textOf(values, 'idNumber');
  if (raw === undefined || !isResident(values)) return;
  const read = readIdNumber(raw);
  if (read.value === undefined) {
    problems.push({ item: 'idNumber', text: read.problem });
    return;
  }
  if (read.note !== undefined) warnings.push({ item: 'idNumber', text: read.note });
  const { number, birthOn, sex } = read.value;
  values['idNumber'] = number;
  const statedBirth = dayValue(values, 'birthOn');
  if (statedBirth === undefined) values['birthOn'] = birthOn;
  else if (statedBirth !== birthOn) {
    problems.push({
      item: 'birthOn',
      text: `出生日期 ${statedBirth} 与身份证号里的 ${birthOn} 不一致，请对照证件核对。`,
    });
  }
  const statedSex = meaning(values, 'sex');
  if (statedSex === undefined) values['sex'] = codeOfMeaning('sex', sex);
  else if (statedSex !== sex) {
    problems.push({
      item: 'sex',
      text: `性别与身份证号不一致（证号为${sex === 'male' ? '男' : '女'}），请对照证件核对。`,
    });
  }
}

function isResident(values: ItemValues): boolean {
  return (meaning(values, 'idKind') ?? 'residentIdCard') === 'residentIdCard';
}

function checkAge(values: ItemValues, today: Day, problems: Remark[], warnings: Remark[]): void {
  const born = dayValue(values, 'birthOn');
  if (born === undefined) return;
  if (born > today) {
    problems.push({ item: 'birthOn', text: `出生日期 ${born} 晚于今天，请核对。` });
    return;
  }
  const at = dayValue(values, 'judgmentOn') ?? dayValue(values, 'termBegins') ?? today;
  const age = ageOn(born, at);
  if (age < LEAST_AGE) {
    problems.push({
      item: 'birthOn',
      text: `按出生日期 ${born}，判决时只有 ${Math.max(age, 0)} 岁，请核对出生日期和判决日期。`,
    });
  } else if (ageOn(born, today) > VERY_OLD) {
    warnings.push({ item: 'birthOn', text: `按出生日期 ${born} 已满 ${ageOn(born, today)} 岁，请核对。` });
  }
}

/**
 * Whoever was not eighteen at the judgment, or is not today, was not eighteen at the crime: that follows, anything else has to be
 * stated.
 */
function checkMinority(
  values: Record<string, ItemValues[string]>,
  today: Day,
  problems: Remark[],
  warnings: Remark[],
): void {
  const stated = meaning(values, 'minorAtCrime');
  const born = dayValue(values, 'birthOn');
  const judged = dayValue(values, 'judgmentOn');
  const at = judged ?? today;
  const minorThen = born !== undefined && at >= born && ageOn(born, at) < ADULT;
  if (!minorThen && meaning(values, 'adult') !== 'no') return;
  if (stated === 'no') {
    const when = judged === undefined ? '今天' : `判决时（${judged}）`;
    const reason = minorThen ? `${when}不满十八周岁` : '“是否成年”填的是“否”';
    problems.push({ item: 'minorAtCrime', text: `${reason}，犯罪时不可能已满十八周岁，请核对。` });
    return;
  }
  if (stated === undefined) {
    values['minorAtCrime'] = codeOfMeaning('yesNo', 'yes');
    warnings.push({
      item: 'minorAtCrime',
      text: `按出生日期${judged === undefined ? '' : '和判决日期'}，犯罪时不满十八周岁，已按未成年人登记。`,
    });
  }
}

/** Full years on a day: one is a year older on the day after the birthday (《刑法》的“周岁”从生日的第二天起算). */
export function ageOn(born: Day, on: Day): number {
  const from = civilOf(born);
  const to = civilOf(on);
  const hadBirthday = to.month > from.month || (to.month === from.month && to.dayOfMonth > from.dayOfMonth);
  return to.year - from.year - (hadBirthday ? 0 : 1);
}
