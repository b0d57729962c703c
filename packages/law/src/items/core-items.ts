import { correctionItems, prohibitionItems, supervisionItems } from './correction-items.ts';
import { exitDocumentItems } from './exit-document-items.ts';
import { healthItems } from './health-items.ts';
import { identityItems } from './identity-items.ts';
import type { Item } from './item.ts';
import { judgmentItems } from './judgment-items.ts';
import { socialItems } from './social-items.ts';

/** The core items of a supervisee and a case, in the order in which template and export show them. */
export const coreItems: readonly Item[] = [
  ...identityItems,
  ...correctionItems,
  ...judgmentItems,
  ...socialItems,
  ...prohibitionItems,
  ...supervisionItems,
  ...healthItems,
  ...exitDocumentItems,
];

const byName = new Map(coreItems.map((item) => [item.name, item]));

/** The item of that English name. Throws when there is none: a name in code is never user input. */
export function getItem(name: string): Item {
  const item = byName.get(name);
  if (item === undefined) throw new Error(`there is no data item ${name}`);
  return item;
}

/** Names of the items that are stored encrypted. */
export const sensitiveItemNames: readonly string[] = coreItems
  .filter((item) => item.sensitive === true)
  .map((item) => item.name);
