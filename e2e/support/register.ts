import { dayOf } from '@guitu/law';
import { inventRegister } from '@guitu/server';
import type { InventedRegister } from '@guitu/server';

import type { Application } from './application.ts';
import type { Officer } from './officer.ts';

const offices = [
  { code: 533401204000, name: '尼西司法所', regionName: '尼西乡' },
  { code: 533401101000, name: '建塘司法所', regionName: '建塘镇' },
];

/** An invented register of 香格里拉市 as an untidy workbook, with the known faults planted. */
export function inventWorkbook(
  application: Application,
  rows: number,
  faults: number,
): Promise<InventedRegister> {
  const today = dayOf(application.clock.now());
  return inventRegister({
    rows,
    seed: 20260302,
    today,
    offices,
    countyName: '香格里拉市',
    faults,
    untidy: true,
  });
}

/** What a workbook is sent as. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Enters a register of that many rows, without a fault, through the import page. */
export async function enterRegister(officer: Officer, rows: number): Promise<void> {
  const register = await inventWorkbook(officer.application, rows, 0);
  await officer.open('/imports');
  await officer.page.getByLabel('选择名册文件').setInputFiles({
    name: '名册（演示）.xlsx',
    mimeType: workbookType,
    buffer: Buffer.from(register.bytes),
  });
  await officer.page.getByRole('button', { name: /^导入这/ }).click({ timeout: 60_000 });
  await officer.page.getByText('看名册').waitFor({ timeout: 60_000 });
}
