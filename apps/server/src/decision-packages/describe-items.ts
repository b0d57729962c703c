import type { Field, FieldValue, FormValues, Item, ItemValue, ItemValues, StoredCode } from '@guitu/law';
import { coreItems, itemGroupNames, labelOf } from '@guitu/law';

import type { JudgedPackage } from './judge-package.ts';
import { announceForm, announcePrefix } from './read-announce.ts';

/** One line of what the manifest says, readable, and editable as the text it shows. */
export interface ItemLine {
  readonly name: string;
  readonly title: string;
  readonly group: string;
  readonly value: string;
  readonly problem?: string;
}

/** Shown also when the manifest is silent about them: whoever receives wants to see that it is. */
const wanted: ReadonlySet<string> = new Set([
  'name', 'sex', 'birthOn', 'idNumber', 'phone', 'homeAddress', 'measure', 'termLength', 'termBegins', 'termEnds',
  'decidingAuthority', 'judgmentNumber', 'judgmentOn', 'crime', 'originalPenalty',
]); // prettier-ignore
const wantedAnnounce: ReadonlySet<string> = new Set(['deciderKind', 'effectiveOn', 'informed', 'reportBy']);
/** Known by whoever receives, or said by an item already. */
const unspoken: ReadonlySet<string> = new Set([
  'source',
  'learnedOn',
  'noticeReceivedOn',
  'decider',
  'decisionNumber',
  'decisionOn',
]);

/** What the package says of person, case and decision, in the order of law's items. */
export function describeItems(judged: JudgedPackage): readonly ItemLine[] {
  return [...itemLines(judged), ...announceLines(judged)];
}

function itemLines({ items, values, itemProblems }: JudgedPackage): readonly ItemLine[] {
  return coreItems
    .filter(({ name }) => wanted.has(name) || items[name] !== undefined || values[name] !== undefined)
    .map((item) => {
      const problem = itemProblems
        .filter((one) => one.item === item.name)
        .map(({ text }) => text)
        .join('');
      return {
        name: item.name,
        title: item.title,
        group: itemGroupNames[item.group],
        value: shownValue(item, values, items[item.name] ?? ''),
        ...(problem === '' ? {} : { problem }),
      };
    });
}

function shownValue({ name, kind }: Item, values: ItemValues, text: string): string {
  const value: ItemValue | undefined = values[name];
  if (value === undefined) return text;
  if (kind === 'code') return labelOf(value as StoredCode);
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.join('、') : text;
}

function announceLines({ announce, problems }: JudgedPackage): readonly ItemLine[] {
  return Object.entries(announceForm())
    .filter(([name]) => !unspoken.has(name) && (announce[name] !== undefined || wantedAnnounce.has(name)))
    .map(([name, field]) => {
      const problem = problems.find(
        ({ code }) =>
          code === `announce.${name}` || code === `contradiction.${name}` || code === `missing.${name}`,
      );
      return {
        name: `${announcePrefix}${name}`,
        title: field.title,
        group: '决定与告知',
        value: announceText(field, announce, name),
        ...(problem === undefined ? {} : { problem: problem.text }),
      };
    });
}

function announceText(field: Field, announce: FormValues, name: string): string {
  const value: FieldValue | undefined = announce[name];
  if (field.kind === 'flag') return value === undefined ? '' : value === true ? '是' : '否';
  if (typeof value !== 'string') return '';
  if (field.kind !== 'choice') return value;
  return field.options.find(({ code }) => code === value)?.label ?? value;
}
