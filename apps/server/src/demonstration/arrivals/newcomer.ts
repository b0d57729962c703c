import { addDays, computeTerm, measureNames } from '@guitu/law';
import type { Length, Measure } from '@guitu/law';

import { offices, regionName } from '../bodies.ts';
import { inventIdNumber } from '../invent/person.ts';
import type { Told } from './story.ts';

/** Somebody invented who comes from a court, as few words as make a person. */
export interface Newcomer {
  readonly name: string;
  readonly sex: 'male' | 'female';
  readonly age: number;
  readonly ethnicity: string;
  readonly office: keyof typeof offices;
  readonly measure: Measure;
  readonly crime: string;
  /** Days from today on which the decision took effect. */
  readonly effective: number;
  readonly length: Length;
  readonly lengthWords: string;
  readonly court: string;
  /** Given to nobody else; identity number, telephone and the number of the judgment are made from it. */
  readonly serial: number;
  readonly minor?: true;
  /** Comes without any paper: nobody knows more than name, number and measure. */
  readonly withoutPapers?: true;
}

/** What a form says of a newcomer, as people type it. Nobody exists behind the numbers (see `invent/person.ts`). */
export function itemsOf(person: Newcomer, told: Told): Record<string, string> {
  const { name, office, sex, measure, serial } = person;
  const birthOn = addDays(told.day(0), -Math.ceil(person.age * 365.25) - 100);
  const known = {
    name,
    sex: sex === 'male' ? '男' : '女',
    idNumber: inventIdNumber(offices[office], birthOn, sex, serial),
    measure: measureNames[measure],
    phone: `100${String(20_000_000 + serial * 37).padStart(8, '0')}`,
  };
  if (person.withoutPapers === true) return known;
  const begins = told.day(person.effective);
  const { ends } = computeTerm(measure, { from: begins, ...person.length });
  const appealed = measure === 'probation' || measure === 'control';
  return {
    ...known,
    birthOn,
    ethnicity: person.ethnicity,
    minorAtCrime: person.minor === true ? '是' : '否',
    homeRegion: `云南省迪庆藏族自治州${regionName(Math.floor(offices[office] / 1_000_000) * 1_000_000)}${regionName(offices[office])}`,
    homeAddress: `演示村${(serial % 12) + 1}组${serial % 60}号`,
    decidingAuthority: person.court,
    judgmentNumber: `（${begins.slice(0, 4)}）演示刑${measure === 'parole' ? '更' : '初'}${serial}号`,
    judgmentOn: addDays(begins, appealed ? -11 : 0),
    crime: `演示·${person.crime}`,
    termLength: person.lengthWords,
    termBegins: begins,
    termEnds: ends,
    prohibited: '否',
  };
}
