import { readFileSync } from 'node:fs';

import { paperTemplates } from '../paper/paperTemplates.ts';
import type { PaperKind } from '../paper/paperTemplates.ts';

/** The source of our own template of a kind: where one of a region begins from. */
export function templateSource(kind: PaperKind): string {
  return readFileSync(new URL(`../../templates/${paperTemplates[kind].template}`, import.meta.url), 'utf8');
}
