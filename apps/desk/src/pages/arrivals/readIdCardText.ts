import {
  checkDigit,
  compact,
  findDay,
  getCodeTable,
  readIdNumber,
  tidy,
  type Day,
  type IdNumber,
} from '@guitu/law';

import { chipFields } from './chipText.ts';
import { labelledFields } from './labelledText.ts';

/** What an identity card says, as far as it could be read. */
export interface IdCard {
  name?: string;
  sex?: 'male' | 'female';
  /** As the table of ethnicities writes it, e.g. '藏族'. */
  ethnicity?: string;
  birthOn?: Day;
  address?: string;
  idNumber?: string;
}

export interface IdCardReading {
  card: IdCard;
  /** Sentences about what does not fit together; the values stand nevertheless. */
  remarks: readonly string[];
  /** Names of what the text did not hold, e.g. '住址'. */
  missing: readonly string[];
  /** Pieces of the text that could not be understood. */
  unread: readonly string[];
}

const titles: Readonly<Record<keyof IdCard, string>> = {
  name: '姓名',
  sex: '性别',
  ethnicity: '民族',
  birthOn: '出生日期',
  address: '住址',
  idNumber: '证件号码',
};

const SEPARATORS = /[\t\n\r|,，;；]+/;
const ID_NUMBER = /^(\d{17}[\dXx]|\d{15})$/;
const ISSUER = /(公安(局|厅|分局|处)|派出所|分局)$/;
const VALIDITY =
  /^(长期|\d{4}[-./年]?\d{1,2}[-./月]?\d{1,2}日?[-—~至]+(长期|\d{4}[-./年]?\d{1,2}[-./月]?\d{1,2}日?))$/;
const PLACE = /(省|自治[区州县旗]|市|[^\s]{1,}[县区州盟旗乡镇村组路街巷弄号室栋幢])/;

/**
 * Reads what an ID-card reader types. Readers differ: with or without the words of the card, in any order, separated by tab,
 * comma, newline or |, or as the raw fixed columns of the chip. Nothing is refused: what is understood comes back, and with it
 * what was not there, what was not understood, and what contradicts the number (GB 11643).
 */
export function readIdCardText(text: string): IdCardReading {
  const plain = tidy(text.replaceAll('\t', '\n'));
  const fields = chipFields(text) ?? labelledFields(plain);
  const pieces = fields === undefined ? piecesOf(plain) : [];
  const card: IdCard = {};
  const unread: string[] = [];
  if (fields === undefined) sortPieces(pieces, card, unread);
  else takeFields(fields, card, unread);
  const remarks = fillFromNumber(card);
  const missing = (Object.keys(titles) as (keyof IdCard)[])
    .filter((name) => card[name] === undefined)
    .map((name) => titles[name]);
  return { card, remarks, missing: plain === '' ? [] : missing, unread };
}

/** Readers without any separator put spaces between; where there is one, spaces belong to names and addresses. */
function piecesOf(plain: string): readonly string[] {
  const parts = plain
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 ? parts : plain.split(/\s+/).filter((part) => part !== '');
}

/** Each piece tells by its shape what it is. Days are settled last: a card bears its birth date and two days of validity. */
function sortPieces(pieces: readonly string[], card: IdCard, unread: string[]): void {
  const days: Day[] = [];
  const words: string[] = [];
  for (const piece of pieces) {
    const short = compact(piece);
    const day = findDay(short);
    if (ID_NUMBER.test(short) && card.idNumber === undefined) card.idNumber = short.toUpperCase();
    else if (day !== undefined) days.push(day);
    else if (VALIDITY.test(short) || ISSUER.test(short)) continue;
    else if (sexOf(short) !== undefined && card.sex === undefined) card.sex = sexOf(short)!;
    else words.push(piece);
  }
  const birth = days.find((day) => day === birthOf(card.idNumber)) ?? days.toSorted()[0];
  if (birth !== undefined) card.birthOn = birth;
  sortWords(words, card, unread);
}

function sortWords(words: readonly string[], card: IdCard, unread: string[]): void {
  const places = words.filter((word) => isAddress(word));
  const address = places.toSorted((a, b) => b.length - a.length)[0];
  if (address !== undefined) card.address = address;
  const rest = words.filter((word) => word !== address);
  // '白' and '哈尼' are names as well as ethnicities: the surer form (白族, 01) comes first, and the last one that is left.
  const people = rest.filter((word) => ethnicityOf(word) !== undefined);
  const ethnic = people.find((word) => word.endsWith('族') || /^\d/.test(word)) ?? people.at(-1);
  if (ethnic !== undefined) card.ethnicity = ethnicityOf(ethnic)!;
  const others = rest.filter((word) => word !== ethnic);
  const name = others.find((word) => isName(word));
  if (name !== undefined) card.name = nameOf(name);
  unread.push(...others.filter((word) => word !== name));
}

function takeFields(fields: Readonly<Record<string, string>>, card: IdCard, unread: string[]): void {
  const take = <K extends keyof IdCard>(name: K, read: (text: string) => IdCard[K] | undefined) => {
    const text = fields[name]?.trim();
    if (text === undefined || text === '') return;
    const value = read(text);
    if (value === undefined) unread.push(text);
    else card[name] = value;
  };
  take('name', nameOf);
  take('sex', (text) => sexOf(compact(text)));
  take('ethnicity', ethnicityOf);
  take('birthOn', (text) => findDay(compact(text)));
  take('address', (text) => text.replaceAll(/\s+/g, ''));
  take('idNumber', (text) => compact(text).toUpperCase());
}

function fillFromNumber(card: IdCard): readonly string[] {
  if (card.idNumber === undefined) return [];
  const read = readIdNumber(card.idNumber);
  if (read.value === undefined) return [`${read.problem}号码已照读到的填入。`];
  const remarks = read.note === undefined ? [] : [read.note];
  const { birthOn, sex }: IdNumber = read.value;
  card.idNumber = read.value.number;
  if (card.birthOn !== undefined && card.birthOn !== birthOn) {
    remarks.push(`读到的出生日期 ${card.birthOn} 与号码里的 ${birthOn} 不一致，请对照证件。`);
  }
  if (card.sex !== undefined && card.sex !== sex) {
    remarks.push(`读到的性别与号码不一致（号码为${sex === 'male' ? '男' : '女'}），请对照证件。`);
  }
  card.birthOn ??= birthOn;
  card.sex ??= sex;
  return remarks;
}

function birthOf(idNumber: string | undefined): Day | undefined {
  if (idNumber === undefined) return undefined;
  const seventeen = idNumber.length === 15 ? `${idNumber.slice(0, 6)}19${idNumber.slice(6)}` : idNumber;
  return readIdNumber(seventeen.slice(0, 17) + checkDigit(seventeen)).value?.birthOn;
}

/** In words, or by GB/T 2261.1: 1 and 2, with or without a zero. */
function sexOf(text: string): 'male' | 'female' | undefined {
  if (/^(男性?|0?1男?|M|male)$/i.test(text)) return 'male';
  return /^(女性?|0?2女?|F|female)$/i.test(text) ? 'female' : undefined;
}

/** In words with or without 族, or by the code of GB/T 3304, as the chip has it. */
function ethnicityOf(text: string): string | undefined {
  const short = compact(text).replace(/^\d{2}(?=\p{Script=Han})/u, '');
  const codes = getCodeTable('ethnicity').codes['2021'] ?? [];
  return codes.find((one) => one.label === short || one.also?.includes(short) || one.code === short)?.label;
}

function isAddress(text: string): boolean {
  return [...text].length > 4 && /\p{Script=Han}/u.test(text) && PLACE.test(text);
}

function isName(text: string): boolean {
  return /^[\p{L}\s·•・‧.'-]{2,50}$/u.test(text);
}

/** '张 三', as cards space it, is 张三; 'Anna Maria' keeps its space. */
function nameOf(text: string): string {
  const name = text.replaceAll(/[•・‧]/g, '·').trim();
  return /^[\p{Script=Han}\s·]+$/u.test(name) ? name.replaceAll(/\s/g, '') : name.replaceAll(/\s+/g, ' ');
}
