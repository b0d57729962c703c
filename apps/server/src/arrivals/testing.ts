import { regionRange } from '@guitu/law';
import ExcelJS from 'exceljs';

import type { Visitor } from '../access/visitor.ts';
import { visitorOf } from '../import/testing.ts';
import type { TestServer } from '../testing/test-server.ts';
import { bodyOrders } from '../testing/test-world.ts';
import type { BodyName } from '../testing/test-world.ts';

/** Somebody of a body of the test world, for use cases that are called without HTTP. */
export function officerOf(server: TestServer, name: BodyName, roles: Visitor['account']['roles']): Visitor {
  const [kind, code, title] = bodyOrders[name];
  const { low, high } = regionRange(code);
  return visitorOf({ id: server.bodies[name], kind, name: title, regionCode: code, low, high }, roles);
}

/** A register as a workbook: headings and one row a person. */
export async function workbook(people: readonly Readonly<Record<string, string>>[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const headings = [...new Set(people.flatMap((person) => Object.keys(person)))];
  book
    .addWorksheet('名册')
    .addRows([headings, ...people.map((person) => headings.map((heading) => person[heading] ?? ''))]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
