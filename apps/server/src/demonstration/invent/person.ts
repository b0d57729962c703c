import { addDays, checkDigit, computeTerm } from '@guitu/law';
import type { Day, Length, Measure, OfficeChoice } from '@guitu/law';

import type { Chance } from './chance.ts';
import { inventName } from './names.ts';
import type { Sex } from './names.ts';

/** Values of one invented row by item name, as somebody would write them into a register. */
export type InventedRow = Readonly<Record<string, string>>;

export interface InventionOrder {
  readonly chance: Chance;
  readonly today: Day;
  readonly offices: readonly OfficeChoice[];
  readonly countyName: string;
  /** Running number; identity and external numbers are made from it, so that none is given twice. */
  readonly serial: number;
  /** Last day of a probation that has begun long before; chance says when it ends unless given. */
  readonly ends?: Day;
}

const measureWords: Readonly<Record<Measure, string>> = {
  control: '管制',
  probation: '缓刑',
  parole: '假释',
  outsidePrison: '暂予监外执行',
};

/** Crimes often seen in registers, marked as invented. */
const crimes = [
  ['演示·盗窃罪', '侵犯财产罪'],
  ['演示·危险驾驶罪', '危害公共安全罪'],
  ['演示·交通肇事罪', '危害公共安全罪'],
  ['演示·故意伤害罪', '侵犯公民人身权利、民主权利罪'],
  ['演示·滥伐林木罪', '妨害社会管理秩序罪'],
  ['演示·非法狩猎罪', '妨害社会管理秩序罪'],
  ['演示·诈骗罪', '侵犯财产罪'],
  ['演示·开设赌场罪', '妨害社会管理秩序罪'],
  ['演示·非法经营罪', '破坏社会主义市场经济秩序罪'],
] as const;

const prohibitions = [
  ['禁止进入特定区域、场所', '禁止进入演示网吧和歌舞厅'],
  ['禁止进入特定区域、场所', '禁止进入丽江市演示市场'],
  ['禁止接触特定的人', '禁止接触本案被害人（演示）'],
  ['禁止从事特定活动', '禁止从事木材收购活动（演示）'],
] as const;

/**
 * Invents one supervisee who is under supervision on `today`. Nobody exists behind him: the identity number has a region code that
 * is given to no place (999…), the telephone a prefix that is given to nobody (100…), judgment and crime carry 演示.
 */
export function inventPerson(order: InventionOrder): InventedRow {
  const { chance, today, serial, countyName } = order;
  const sex: Sex = chance.percent(16) ? 'female' : 'male';
  const { name, ethnicity } = inventName(chance, sex);
  const office = chance.pick(order.offices);
  const judgment = inventJudgment(chance, today, order.ends);
  const minor = order.ends === undefined && chance.percent(3);
  const birthOn = birthday(chance, judgment.on, minor ? chance.between(16, 17) : chance.between(19, 62));
  const [crime, crimeKind] = chance.pick(crimes);
  const year = judgment.on.slice(0, 4);
  const village = `演示村${chance.between(1, 12)}组${chance.between(1, 60)}号`;
  return {
    externalNumber: `演示${String(office.code).slice(2, 6)}${String(serial).padStart(5, '0')}`,
    name,
    sex: sex === 'male' ? '男' : '女',
    ethnicity,
    idNumber: inventIdNumber(office.code, birthOn, sex, serial),
    birthOn,
    minorAtCrime: minor ? '是' : '否',
    office: office.name,
    measure: measureWords[judgment.measure],
    termLength: judgment.lengthWords,
    termBegins: judgment.begins,
    termEnds: judgment.ends,
    receivedOn: judgment.receivedOn,
    decidingAuthority: `${countyName}人民法院（演示）`,
    judgmentNumber: `（${year}）演示刑${judgment.measure === 'parole' ? '更' : '初'}${serial}号`,
    judgmentOn: judgment.on,
    noticeNumber: `（${year}）演示执${serial}号`,
    noticeOn: addDays(judgment.begins, 1),
    crime,
    crimeKind,
    ...(judgment.original === undefined
      ? {}
      : { originalPenaltyKind: '有期徒刑', originalPenalty: `有期徒刑${judgment.original}` }),
    additionalPenalty: chance.pick(['罚金', '罚金', '无']),
    education: chance.pick(['文盲', '小学', '小学', '初中', '初中', '初中', '高中', '大专']),
    maritalStatus: chance.pick(['未婚', '已婚', '已婚', '已婚', '离异']),
    employment: chance.pick(['就业', '就业', '无业']),
    phone: `100${String(10_000_000 + serial * 37).padStart(8, '0')}`,
    homeRegion: `云南省迪庆藏族自治州${countyName}${office.regionName === countyName ? '' : office.regionName}`,
    homeAddress: village,
    householdAddress: village,
    level: chance.weighted([
      ['普管', 70],
      ['宽管', 18],
      ['严管', 12],
    ] as const),
    ...prohibitionOf(chance, judgment),
  };
}

interface InventedJudgment {
  readonly measure: Measure;
  readonly on: Day;
  readonly begins: Day;
  readonly ends: Day;
  readonly receivedOn: Day;
  readonly lengthWords: string;
  readonly original: string | undefined;
}

/** A term that runs on `today`: some have just begun, some end within weeks. */
function inventJudgment(chance: Chance, today: Day, endsOn?: Day): InventedJudgment {
  const drawn = chance.weighted<Measure>([
    ['probation', 82],
    ['outsidePrison', 8],
    ['parole', 7],
    ['control', 3],
  ]);
  const measure = endsOn === undefined ? drawn : 'probation';
  const { length, words, original } = chance.pick(sentences[measure]);
  const whole = monthsOf(length) * 30;
  const begins =
    endsOn === undefined ? addDays(today, -chance.between(5, whole - 20)) : beginOf(measure, length, endsOn);
  const { ends } = computeTerm(measure, { from: begins, ...length });
  const on = measure === 'probation' || measure === 'control' ? addDays(begins, -11) : begins;
  const receivedOn = addDays(begins, Math.min(chance.between(1, 9), 5));
  return { measure, on, begins, ends, receivedOn, lengthWords: words, original };
}

/** The first day of a term of that length that ends on a day, or on the last one before it that such a term can end on. */
function beginOf(measure: Measure, length: Length, ends: Day): Day {
  let begins = addDays(ends, -monthsOf(length) * 30);
  while (computeTerm(measure, { from: begins, ...length }).ends > ends) begins = addDays(begins, -1);
  return begins;
}

interface Sentence {
  readonly length: Length;
  readonly words: string;
  readonly original?: string;
}

const sentences: Readonly<Record<Measure, readonly Sentence[]>> = {
  control: [
    { length: { months: 6 }, words: '六个月' },
    { length: { years: 1 }, words: '1年' },
  ],
  probation: [
    { length: { years: 1 }, words: '1年', original: '六个月' },
    { length: { years: 1, months: 6 }, words: '一年六个月', original: '一年' },
    { length: { years: 2 }, words: '2年', original: '一年' },
    { length: { years: 3 }, words: '三年', original: '二年' },
    { length: { years: 4 }, words: '4年', original: '三年' },
    { length: { years: 5 }, words: '5年', original: '三年' },
  ],
  parole: [
    { length: { years: 1, months: 2 }, words: '1年2个月', original: '八年' },
    { length: { years: 2, months: 3 }, words: '2年3个月', original: '十年' },
  ],
  outsidePrison: [
    { length: { months: 10 }, words: '10个月', original: '三年' },
    { length: { years: 1 }, words: '1年', original: '四年' },
  ],
};

function monthsOf(length: Length): number {
  return (length.years ?? 0) * 12 + (length.months ?? 0);
}

function prohibitionOf(chance: Chance, judgment: InventedJudgment): InventedRow {
  const possible = judgment.measure === 'probation' || judgment.measure === 'control';
  if (!possible || !chance.percent(7)) return { prohibited: '否' };
  const [prohibitionKind, prohibitionContent] = chance.pick(prohibitions);
  return {
    prohibited: '是',
    prohibitionKind,
    prohibitionContent,
    prohibitionBegins: judgment.begins,
    prohibitionEnds: judgment.ends,
  };
}

function birthday(chance: Chance, on: Day, age: number): Day {
  // Some days past the birthday, so that the age holds on that day.
  return addDays(on, -Math.ceil(age * 365.25) - chance.between(10, 300));
}

/** 999, then digits of the real county so that people can be told apart, birth date, serial, sex, correct check digit. */
export function inventIdNumber(office: number, birthOn: Day, sex: Sex, serial: number): string {
  const order = String((serial % 500) * 2 + (sex === 'male' ? 1 : 0)).padStart(3, '0');
  const seventeen = `999${String(office).slice(3, 6)}${birthOn.replaceAll('-', '')}${order}`;
  return seventeen + checkDigit(seventeen);
}
