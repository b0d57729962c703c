import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** All five tags of WCAG A and AA: the last one alone holds only the rules that 2.2 added. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/** Runs axe on the page as it stands and expects no violation of level A or AA. */
export async function checkAccessibility(page: Page, name: string): Promise<void> {
  // From the top: what the sticky bar covers half would count as too small a target.
  await page.evaluate(() => scrollTo(0, 0));
  await page.evaluate(source);
  const violations = await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: { run(options: unknown): Promise<{ violations: Violation[] }> } }).axe
        .run({ runOnly })
        .then((result) => result.violations),
    tags,
  );
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((one) => one.target.join(' ')).join('; ')})`,
  );
  expect(found, `accessibility of ${name}`).toEqual([]);
}
