import type { Office, Role } from '@guitu/law';
import { regionRange } from '@guitu/law';
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

import { hashPassword } from '../sign-in/password.ts';

/** The places of the tests: two counties of one prefecture, one township in each. */
export const places = {
  province: 530_000_000_000,
  prefecture: 533_400_000_000,
  countyA: 533_401_000_000,
  townshipA: 533_401_204_000,
  countyB: 533_422_000_000,
  townshipB: 533_422_101_000,
} as const;

const regions = [
  { code: places.province, name: '云南省', level: 'province', parent_code: null },
  { code: places.prefecture, name: '迪庆藏族自治州', level: 'prefecture', parent_code: places.province },
  { code: places.countyA, name: '香格里拉市', level: 'county', parent_code: places.prefecture },
  { code: places.townshipA, name: '尼西乡', level: 'township', parent_code: places.countyA },
  { code: places.countyB, name: '德钦县', level: 'county', parent_code: places.prefecture },
  { code: places.townshipB, name: '奔子栏镇', level: 'township', parent_code: places.countyB },
];

export const bodyOrders = {
  officeA: ['judicialOffice', places.townshipA, '尼西司法所'],
  countyA: ['countyAgency', places.countyA, '香格里拉市社区矫正管理局'],
  bureauA: ['countyBureau', places.countyA, '香格里拉市司法局'],
  procuratorateA: ['procuratorate', places.countyA, '香格里拉市人民检察院'],
  courtA: ['court', places.countyA, '香格里拉市人民法院'],
  officeB: ['judicialOffice', places.townshipB, '奔子栏司法所'],
  countyB: ['countyAgency', places.countyB, '德钦县社区矫正管理局'],
  prefecture: ['prefectureAgency', places.prefecture, '迪庆州社区矫正管理局'],
  province: ['provinceAgency', places.province, '云南省社区矫正管理局'],
} as const satisfies Record<string, readonly [Office, number, string]>;

export type BodyName = keyof typeof bodyOrders;

/** Sign-in names of the tests: body, then role. All have the same password. */
export const accountOrders = {
  'officeA.clerk': ['officeA', ['clerk'], '示例所员甲'],
  'officeA.approver': ['officeA', ['clerk', 'approver'], '示例所长甲'],
  'countyA.clerk': ['countyA', ['clerk'], '示例县员甲'],
  'countyA.approver': ['countyA', ['clerk', 'approver'], '示例局长甲'],
  'countyA.administrator': ['countyA', ['administrator'], '示例管理甲'],
  'bureauA.approver': ['bureauA', ['clerk', 'approver'], '示例司法局长甲'],
  'procuratorateA.clerk': ['procuratorateA', ['clerk'], '示例检察官甲'],
  'courtA.clerk': ['courtA', ['clerk'], '示例法官甲'],
  'officeB.approver': ['officeB', ['clerk', 'approver'], '示例所长乙'],
  'countyB.approver': ['countyB', ['clerk', 'approver'], '示例局长乙'],
  'prefecture.approver': ['prefecture', ['clerk', 'approver'], '示例州长'],
  'province.approver': ['province', ['clerk', 'approver'], '示例省长'],
} as const satisfies Record<string, readonly [BodyName, readonly Role[], string]>;

export type AccountName = keyof typeof accountOrders;

export const testPassword = '示例口令-只用于测试-2026';

export type BodyIds = Readonly<Record<BodyName, string>>;

/** Enters places, bodies and accounts, and the delegation of leave to the office of county A. */
export async function populate(record: GuituRecord): Promise<BodyIds> {
  const ids = Object.fromEntries(Object.keys(bodyOrders).map((name) => [name, newId()])) as BodyIds;
  const hash = await hashPassword(testPassword);
  await write(record, systemAccess(), order('test.populate', newId(), 0), async (transaction, change) => {
    await putRegions(transaction, regions);
    await putBodies(
      transaction,
      Object.entries(bodyOrders).map(([name, [kind, code, title]]) => ({
        id: ids[name as BodyName],
        kind,
        region_code: code,
        range_low: regionRange(code).low,
        range_high: regionRange(code).high,
        name: title,
        parent_id: null,
      })),
    );
    for (const [signInName, [body, roles, name]] of Object.entries(accountOrders)) {
      await createAccount(transaction, {
        id: newId(),
        body_id: ids[body],
        sign_in_name: signInName,
        display_name: name,
        password_hash: hash,
        roles: [...roles],
        created_at: change.at,
      });
    }
    return null;
  });
  return ids;
}

/** Entrusts leave to the office of county A, in writing. */
export function delegateLeave(record: GuituRecord, ids: BodyIds): Promise<void> {
  return delegate(record, ids, ['leave']);
}

/** Entrusts procedures, by their names, to the office of county A, in writing. */
export async function delegate(
  record: GuituRecord,
  ids: BodyIds,
  procedures: readonly string[],
): Promise<void> {
  await write(
    record,
    systemAccess(),
    order('test.delegation', ids.countyA, places.townshipA),
    async (transaction, change) => {
      for (const matter of procedures) {
        await insertDelegation(transaction, change, {
          id: newId(),
          county_body_id: ids.countyA,
          office_body_id: ids.officeA,
          office_code: places.townshipA,
          matter,
          basis: '示例委〔2026〕1 号',
          valid_from: '2026-01-01',
          valid_until: null,
        });
      }
      return null;
    },
  );
}

export function order(command: string, chainId: string, holderCode: number) {
  return {
    command,
    idempotencyKey: newId(),
    definitionVersion: '1',
    chainId,
    caseId: null,
    holderCode,
    body: {},
  };
}
