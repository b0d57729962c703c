import { checkDigit, codeOfMeaning, day } from '@guitu/law';
import type { RegisterEntry } from '@guitu/law';

import type { Access } from '../change/access.ts';
import type { Record } from '../open/record.ts';
import { stageRows } from './import-rows.ts';
import type { StagedRow } from './import-rows.ts';
import { openImportRun, noteImport } from './import-run.ts';
import type { ImportRun } from './import-run.ts';
import { planRegister } from './plan-register.ts';

/** An identity number nobody has: no region is coded 999…. */
export function testIdNumber(serial: number): string {
  const seventeen = `999401${19_500_101 + (serial % 28) + 10_000 * (serial % 50)}${String(serial % 1000).padStart(3, '0')}`;
  return seventeen + checkDigit(seventeen);
}

/** One row of an invented register. */
export function testEntry(serial: number, office = 533_401_204_000): RegisterEntry {
  const yes = codeOfMeaning('yesNo', 'yes');
  const education = codeOfMeaning('education', 'primary');
  if (yes === undefined || education === undefined) throw new Error('code tables changed');
  const address = `演示村${serial}号`;
  return {
    person: {
      name: `示例${String.fromCharCode(0x4e00 + serial)}`,
      formerNames: [],
      sex: serial % 2 === 1 ? 'male' : 'female',
      birthOn: day('1980-02-03'),
      ethnicityCode: '04',
      idKind: 'residentIdCard',
      idNumber: testIdNumber(serial),
      phone: `100${10_000_000 + serial}`,
      homeAddress: address,
      items: { education, mentalIllness: yes },
    },
    case: {
      externalKey: `演示${office}-${serial}`,
      measure: 'probation',
      decidingAuthority: '演示人民法院',
      judgmentNumber: `（2026）演示刑初${serial}号`,
      judgmentOn: day('2026-01-05'),
      crime: '演示·盗窃罪',
      termBegins: day('2026-01-16'),
      termEnds: day('2028-01-15'),
      receivedOn: day('2026-01-20'),
      minorAtCrime: false,
      office: { code: office, name: '示例乡司法所', regionName: '示例乡' },
      items: {},
    },
    term: { begins: day('2026-01-16'), ends: day('2028-01-15'), length: { years: 2 } },
    prohibitions: [],
  };
}

/** Checks and stages entries the way the server does, and returns the run with the rows that will be written. */
export async function stageEntries(
  record: Record,
  access: Access,
  entries: readonly RegisterEntry[],
): Promise<{
  readonly run: ImportRun;
  readonly rows: readonly StagedRow[];
  readonly all: readonly StagedRow[];
}> {
  const run = await openImportRun(record, access, { name: '示例名册.xlsx', hash: Buffer.alloc(32, 1) });
  const plans = await planRegister(record, access, entries);
  const all = entries.map((entry, index): StagedRow => {
    const plan = plans[index];
    const number = index + 2;
    if (plan === undefined || plan.kind === 'conflict') {
      return { number, action: 'faulty', caseId: null, content: { sheet: plan?.conflict ?? null } };
    }
    const caseId = plan.kind === 'create' ? null : plan.known.row.id;
    return { number, action: plan.kind, caseId, content: { entry, sheet: null } };
  });
  await stageRows(record, access, run, all);
  await noteImport(record, access, run.id, { status: 'checked', total: all.length });
  return { run, all, rows: all.filter((row) => row.action === 'create' || row.action === 'update') };
}
