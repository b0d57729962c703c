import type { Item, ItemGroup } from '@guitu/law';
import { coreItems, formatDay, getItem, itemGroupNames } from '@guitu/law';
import type { IntakeRegistrationData, RegisteredItem } from '@guitu/papers';

import { describeItem, itemText } from '../describe-item.ts';
import { intakeDecision } from './intake-decision.ts';
import { textsIn } from './order-data.ts';
import { registeredPlace } from './registered-place.ts';
import type { PaperSource } from './source.ts';

/** Items that the form always shows, so that a gap is seen; the others stand in it when they are known. */
const identity = [
  'formerNames', 'sex', 'ethnicity', 'birthOn', 'idNumber', 'education', 'maritalStatus', 'employment', 'phone',
] as const; // prettier-ignore

/** Shown in words of their own by this form, or not said of a person at all. */
const elsewhere = new Set<string>([
  ...identity, 'name', 'idKind', 'homeRegion', 'homeAddress', 'householdRegion', 'householdAddress', 'externalNumber',
  'measure', 'termLength', 'termBegins', 'termEnds', 'decidingAuthority', 'judgmentNumber', 'judgmentOn', 'noticeNumber',
  'noticeOn', 'crime', 'originalPenalty', 'originalPenaltyKind', 'additionalPenalty', 'office', 'county', 'status', 'receivedOn',
  'receivedHow', 'papersReceived', 'papersReceivedOn', 'reportIn', 'prohibited', 'prohibitionKind', 'prohibitionContent',
  'prohibitionBegins', 'prohibitionEnds',
]); // prettier-ignore

/** What stands beside the photo. */
export function identityItems(source: PaperSource): readonly RegisteredItem[] {
  const { person } = source;
  const values = source.register.values;
  const text = (name: string): string | null => itemText(values, name);
  const shown = (name: string): string | null => {
    if (name === 'sex') return text('sex') ?? (person.sex === null ? null : sexNames[person.sex]);
    if (name === 'birthOn') return text('birthOn') ?? person.birthOn;
    return text(name);
  };
  return [
    { title: '姓名', value: person.name },
    ...identity.map((name) => ({ title: titleOf(name, person.idKind), value: shown(name) })),
    { title: '居住地', value: registeredPlace(source.register.values, 'home') },
    { title: '户籍所在地', value: registeredPlace(source.register.values, 'household') },
  ];
}

const sexNames = { male: '男', female: '女' } as const;

function titleOf(name: string, idKind: string | undefined): string {
  if (name === 'idNumber') return `${idKind ?? '居民身份证'}号码`;
  return getItem(name).title;
}

/** The case first, with its gaps; then everything else that is known, group by group. */
export function registerSections(source: PaperSource): IntakeRegistrationData['sections'] {
  const groups = Object.keys(itemGroupNames) as ItemGroup[];
  const further = groups
    .map((group) => ({ title: itemGroupNames[group], items: knownItems(source, group) }))
    .filter((section) => section.items.length > 0);
  return [{ title: '社区矫正和裁判', items: caseItems(source) }, ...further];
}

function caseItems(source: PaperSource): readonly RegisteredItem[] {
  const { person } = source;
  const values = source.register.values;
  const decision = intakeDecision(source);
  const papers = textsIn(source.order, 'papers');
  const known = (title: string, name: string): readonly RegisteredItem[] => {
    const value = itemText(values, name);
    return value === null ? [] : [{ title, value }];
  };
  return [
    ...known('对象编号', 'externalNumber'),
    { title: '矫正类别', value: person.measureText },
    { title: '矫正期限', value: termOf(source) },
    { title: '决定机关', value: decision.authority },
    { title: '裁判文书号', value: decision.number },
    { title: '裁判日期', value: written(decision.decidedOn) },
    { title: '生效日期', value: written(decision.effectiveOn) },
    ...known('执行通知书', 'noticeNumber'),
    ...known('通知书日期', 'noticeOn'),
    { title: '罪名', value: decision.crime },
    {
      title: '原判刑罚',
      value: itemText(values, 'originalPenalty') ?? itemText(values, 'originalPenaltyKind'),
    },
    { title: '附加刑', value: itemText(values, 'additionalPenalty') },
    { title: '禁止令', value: prohibitionsOf(source) },
    { title: '收到的文书', value: papers.length === 0 ? '无' : papers.join('、') },
    { title: '司法所', value: source.bodyName('judicialOffice') },
  ];
}

/** What is forbidden; 无 only where the register says so. */
function prohibitionsOf({ facts, register }: PaperSource): string | null {
  if (facts.prohibitions.length > 0) return facts.prohibitions.map((one) => one.content).join('\n');
  return itemText(register.values, 'prohibited') === '否' ? '无' : null;
}

function termOf({ facts }: PaperSource): string | null {
  return facts.term === undefined
    ? null
    : `自${formatDay(facts.term.begins)}起至${formatDay(facts.term.ends)}止`;
}

function written(day: string | null): string | null {
  return day === null ? null : formatDay(day as Parameters<typeof formatDay>[0]);
}

function knownItems(source: PaperSource, group: ItemGroup): readonly RegisteredItem[] {
  const values = source.register.values;
  const stands = (item: Item): boolean => item.group === group && !elsewhere.has(item.name);
  return coreItems.filter(stands).flatMap((item) => {
    const value = values[item.name];
    return value === undefined || value === null
      ? []
      : [{ title: item.title, value: describeItem(item, value) }];
  });
}
