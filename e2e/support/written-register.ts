import type { Day } from '@guitu/law';
import { addDays, getItem } from '@guitu/law';
import { writeWorkbook } from '@guitu/server';

import { inventIdNumber } from './arrival.ts';
import type { Officer } from './officer.ts';
import type { Person } from './people.ts';
import { workbookType } from './register.ts';

/** Somebody on probation for a year whose age or whose end a story turns on. */
export interface WrittenPerson {
  readonly name: string;
  readonly birthOn: Day;
  readonly minorAtCrime: boolean;
  readonly termBegins: Day;
  readonly termEnds: Day;
}

/** Enters a register of exactly these people at 尼西 through the import page, and answers with them in the same order. */
export async function enterPeople(
  officer: Officer,
  people: readonly WrittenPerson[],
): Promise<readonly Person[]> {
  const rows = people.map((person, index) =>
    Object.fromEntries(
      Object.entries(rowOf(person, index + 1)).map(([item, text]) => [getItem(item).title, text]),
    ),
  );
  await officer.open('/imports');
  await officer.page.getByLabel('选择名册文件').setInputFiles({
    name: '名册（演示）.xlsx',
    mimeType: workbookType,
    buffer: Buffer.from(await writeWorkbook(rows)),
  });
  await officer.page.getByRole('button', { name: /^导入这/ }).click();
  await officer.page.getByText('看名册').waitFor();
  const { rows: entered } = await officer.get<{ rows: readonly Person[] }>('/api/cases?size=200');
  return people.map(({ name }) => {
    const found = entered.find((row) => row.name === name);
    if (found === undefined) throw new Error(`${name} is not on the list`);
    return found;
  });
}

function rowOf(person: WrittenPerson, serial: number): Readonly<Record<string, string>> {
  const { name, birthOn, minorAtCrime, termBegins, termEnds } = person;
  const year = termBegins.slice(0, 4);
  return {
    externalNumber: `演示${String(serial).padStart(5, '0')}`,
    name,
    sex: '男',
    ethnicity: '藏族',
    idNumber: inventIdNumber(birthOn, `00${2 * serial - 1}`),
    birthOn,
    minorAtCrime: minorAtCrime ? '是' : '否',
    office: '尼西司法所',
    measure: '缓刑',
    termLength: '1年',
    termBegins,
    termEnds,
    receivedOn: addDays(termBegins, 3),
    decidingAuthority: '香格里拉市人民法院（演示）',
    judgmentNumber: `（${year}）演示刑初${serial}号`,
    judgmentOn: addDays(termBegins, -11),
    noticeNumber: `（${year}）演示执${serial}号`,
    noticeOn: addDays(termBegins, 1),
    crime: '演示·故意伤害罪',
    crimeKind: '侵犯公民人身权利、民主权利罪',
    originalPenaltyKind: '有期徒刑',
    originalPenalty: '有期徒刑六个月',
    additionalPenalty: '无',
    education: '初中',
    maritalStatus: '未婚',
    employment: '无业',
    phone: `100${String(10_000_000 + serial)}`,
    homeRegion: '云南省迪庆藏族自治州香格里拉市尼西乡',
    homeAddress: `演示村${serial}号`,
    householdAddress: `演示村${serial}号`,
    level: '普管',
    prohibited: '否',
  };
}
