import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { Page } from 'playwright-core';

const folder = fileURLToPath(new URL('../../test-results/', import.meta.url));

/** A screenshot for people to look at, at the laptop's size and the phone's; kept in test-results, never compared by a program. */
export async function picture(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: `${folder}${name}.png` });
  const size = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.screenshot({ path: `${folder}${name}-phone.png` });
  if (size !== null) await page.setViewportSize(size);
}
