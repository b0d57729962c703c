import { compact, readIdNumber, type Evidence, type FieldValue, type FormValues } from '@guitu/law';

import type { BroughtPapers, ItemTexts } from '../../api/arrivals.ts';
import { textOfItem } from '../../form/itemField.ts';
import type { IdCard } from './readIdCardText.ts';

/*
 * One draft holds the whole page: data items under `items.<name>`, fields of the intake under `announce.<name>`, the office under
 * `officeCode`, papers brought along under `papers.<name>`.
 */
const ITEMS = 'items.';
const ANNOUNCE = 'announce.';
const PAPERS = 'papers.';
export const OFFICE = 'officeCode';

export const itemKey = (name: string) => `${ITEMS}${name}`;
export const announceKey = (name: string) => `${ANNOUNCE}${name}`;
export const paperKey = (name: string) => `${PAPERS}${name}`;

export function withValue(values: FormValues, key: string, value: FieldValue | undefined): FormValues {
  const { [key]: _, ...others } = values;
  return value === undefined ? others : { ...others, [key]: value };
}

/** What the announcement asks for is not asked again as a data item. */
export const announcedItems: Readonly<Record<string, string>> = {
  decidingAuthority: 'decider',
  judgmentNumber: 'decisionNumber',
  judgmentOn: 'decisionOn',
};

/** The data items as texts, those that the announcement holds included. */
export function itemsOf(values: FormValues): ItemTexts {
  const texts: Record<string, string> = {};
  for (const [item, field] of Object.entries(announcedItems)) {
    const text = textOfItem(values[announceKey(field)]);
    if (text !== '') texts[item] = text;
  }
  for (const [key, value] of Object.entries(values)) {
    if (!key.startsWith(ITEMS)) continue;
    const text = textOfItem(value);
    if (text !== '') texts[key.slice(ITEMS.length)] = text;
  }
  return texts;
}

export function announceOf(values: FormValues): FormValues {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([key]) => key.startsWith(ANNOUNCE))
      .map(([key, value]) => [key.slice(ANNOUNCE.length), value]),
  );
}

/** The papers that came along, received the day the agency learned of the person; nothing when none was named. */
export function papersOf(values: FormValues): BroughtPapers | undefined {
  const codes = values[paperKey('papers')];
  const evidence = values[paperKey('evidence')];
  const receivedOn = values[announceKey('learnedOn')];
  if (!Array.isArray(codes) || codes.length === 0 || typeof receivedOn !== 'string') return undefined;
  return {
    receivedOn,
    codes: codes as readonly string[],
    ...(Array.isArray(evidence) ? { evidence: evidence as readonly Evidence[] } : {}),
  };
}

/** A new number; birth date and sex follow it unless somebody has typed something else. */
export function withIdNumber(values: FormValues, value: FieldValue | undefined): FormValues {
  const before = readIdNumber(compact(textOfItem(values[itemKey('idNumber')]))).value;
  const read = readIdNumber(compact(textOfItem(value))).value;
  const next = withValue(values, itemKey('idNumber'), value);
  if (read === undefined) return next;
  const follows = (name: string, earlier: string | undefined) => {
    const text = textOfItem(values[itemKey(name)]);
    return text === '' || text === earlier;
  };
  const birth = follows('birthOn', before?.birthOn) ? { [itemKey('birthOn')]: read.birthOn } : {};
  const sex = follows('sex', before && sexWords[before.sex]) ? { [itemKey('sex')]: sexWords[read.sex] } : {};
  return { ...next, ...birth, ...sex };
}

const sexWords = { male: '男', female: '女' } as const;

/** What a card says takes the place of what was there: the card is the better source. Its address is that of the household. */
export function withCard(values: FormValues, card: IdCard): FormValues {
  const read: Record<string, string | undefined> = {
    name: card.name,
    sex: card.sex && sexWords[card.sex],
    ethnicity: card.ethnicity,
    birthOn: card.birthOn,
    idNumber: card.idNumber,
    householdAddress: card.address,
  };
  let next = values;
  for (const [name, text] of Object.entries(read)) {
    if (text !== undefined) next = withValue(next, itemKey(name), text);
  }
  return next;
}
