import {
  createAccount,
  insertDelegation,
  newId,
  putBodies,
  putRegions,
  systemAccess,
  write,
} from '@guitu/record';
import type { Record as GuituRecord } from '@guitu/record';
import { hashPassword } from '@guitu/server';

/** Signs in with this everywhere in the browser tests. */
export const password = '演示用口令-2026';

const prefecture = 533400000000;
const shangriLa = 533401000000;
const deqin = 533422000000;
const nixi = 533401204000;
const jiantang = 533401101000;
const shengping = 533422101000;

interface BodySeed {
  readonly kind: string;
  readonly name: string;
  readonly code: number;
  readonly width: number;
  readonly accounts: readonly {
    readonly name: string;
    readonly shown: string;
    readonly roles: readonly string[];
  }[];
}

const bodies: readonly BodySeed[] = [
  seed('prefectureAgency', '迪庆州社区矫正机构', prefecture, 99_999_999, [
    'zhou',
    '演示·州审批',
    'clerk',
    'approver',
  ]),
  seed(
    'countyAgency',
    '香格里拉市社区矫正机构',
    shangriLa,
    999_999,
    ['xian', '演示·市审批', 'clerk', 'approver'],
    ['fazhi', '演示·市法制', 'clerk'],
    ['guanli', '演示·市管理员', 'administrator'],
  ),
  seed('countyBureau', '香格里拉市司法局', shangriLa, 999_999, ['siju', '演示·局负责人', 'approver']),
  seed('countyAgency', '德钦县社区矫正机构', deqin, 999_999, ['deqin', '演示·德钦审批', 'clerk', 'approver']),
  seed('procuratorate', '香格里拉市人民检察院', shangriLa, 999_999, ['jian', '演示·检察官', 'clerk']),
  seed('judicialOffice', '尼西司法所', nixi, 999, ['nixi', '演示·尼西所长', 'clerk', 'approver']),
  seed('judicialOffice', '建塘司法所', jiantang, 999, ['jiantang', '演示·建塘所长', 'clerk', 'approver']),
  seed('judicialOffice', '升平司法所', shengping, 999, ['shengping', '演示·升平所长', 'clerk', 'approver']),
];

function seed(
  kind: string,
  name: string,
  code: number,
  width: number,
  ...accounts: readonly (readonly [string, string, ...string[]])[]
): BodySeed {
  return {
    kind,
    name,
    code,
    width,
    accounts: accounts.map(([account, shown, ...roles]) => ({ name: account, shown, roles })),
  };
}

const regions = [
  { code: prefecture, name: '迪庆藏族自治州', level: 'prefecture', parent_code: null },
  { code: shangriLa, name: '香格里拉市', level: 'county', parent_code: prefecture },
  { code: deqin, name: '德钦县', level: 'county', parent_code: prefecture },
  { code: nixi, name: '尼西乡', level: 'township', parent_code: shangriLa },
  { code: jiantang, name: '建塘镇', level: 'township', parent_code: shangriLa },
  { code: shengping, name: '升平镇', level: 'township', parent_code: deqin },
];

/** What 尼西 may do in the county's place. The other office has no written delegation at all. */
const delegated = ['leave', 'classification'];

/** The bodies of a small prefecture, one officer each, and the written delegations of 尼西. */
export async function foundPrefecture(record: GuituRecord, today: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  const ids = new Map(bodies.map((body) => [body.name, newId()]));
  await inSystem(record, prefecture, async (transaction) => {
    await putRegions(transaction, regions);
    await putBodies(
      transaction,
      bodies.map((body) => ({
        id: ids.get(body.name)!,
        kind: body.kind,
        region_code: body.code,
        range_low: body.code,
        range_high: body.code + body.width,
        name: body.name,
        parent_id: null,
      })),
    );
    for (const body of bodies) {
      for (const account of body.accounts) {
        await createAccount(transaction, {
          id: newId(),
          body_id: ids.get(body.name)!,
          sign_in_name: account.name,
          display_name: account.shown,
          password_hash: passwordHash,
          roles: [...account.roles],
          created_at: record.now(),
        });
      }
    }
  });
  for (const matter of delegated) {
    await inSystem(record, nixi, (transaction, change) =>
      insertDelegation(transaction, change, {
        id: newId(),
        county_body_id: ids.get('香格里拉市社区矫正机构')!,
        office_body_id: ids.get('尼西司法所')!,
        office_code: nixi,
        matter,
        basis: '演示委托书第 1 号',
        valid_from: today,
        valid_until: null,
      }),
    );
  }
}

function inSystem(
  record: GuituRecord,
  holderCode: number,
  work: (...given: Parameters<Parameters<typeof write>[3]>) => Promise<void>,
): Promise<unknown> {
  const order = {
    command: 'test.found',
    idempotencyKey: newId(),
    definitionVersion: '1',
    chainId: newId(),
    caseId: null,
    holderCode,
    body: {},
  };
  return write(record, systemAccess('建立机构'), order, async (...given) => {
    await work(...given);
    return null;
  });
}
