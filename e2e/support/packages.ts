import { inventPackage } from '@guitu/server';
import type { InventedPackage, PackageOrder } from '@guitu/server';
import { expect } from 'vitest';

import type { Officer } from './officer.ts';

/** Hands a package in on the page 来件 and comes to its own page. Answers with what it was and where it is. */
export async function handInPackage(
  officer: Officer,
  order: PackageOrder,
): Promise<InventedPackage & { readonly path: string }> {
  const invented = inventPackage(order);
  await giveFile(officer, invented);
  return { ...invented, path: new URL(officer.page.url()).pathname };
}

/** Chooses these bytes on the page 来件 and waits for the package's page. */
export async function giveFile(officer: Officer, { fileName, bytes }: InventedPackage): Promise<void> {
  await officer.open('/arrivals/packages');
  await officer.page
    .getByLabel('选择材料包')
    .setInputFiles({ name: fileName, mimeType: 'application/zip', buffer: bytes });
  await officer.page.waitForURL(/\/arrivals\/packages\/[^/?]+/, { timeout: 30_000 });
  await officer.page.getByRole('link', { name: /^下载原件/ }).waitFor();
}

/** Nothing is lost: the original comes back from the button on the page, byte for byte. */
export async function expectOriginal(officer: Officer, bytes: Buffer): Promise<void> {
  const download = officer.page.waitForEvent('download');
  await officer.page.getByRole('link', { name: /^下载原件/ }).click();
  const stream = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
}

/** What the check says on the page, as one text. */
export async function checkedWords(officer: Officer): Promise<string> {
  return officer.page.getByRole('region', { name: '检查发现' }).innerText();
}

/** The line of one paper in the list of files. */
export async function fileWords(officer: Officer, title: string): Promise<string> {
  return officer.page
    .getByRole('region', { name: '文书' })
    .getByRole('row')
    .filter({ hasText: title })
    .first()
    .innerText();
}
