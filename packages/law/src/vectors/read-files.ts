/// <reference types="node" />
// Used by tests only; law itself reads no files.
import { readdirSync, readFileSync } from 'node:fs';

import type { VectorFile } from './runner.ts';

const folder = new URL('../../vectors/', import.meta.url);

/** Every file of packages/law/vectors, with the rule id of its name. */
export function readVectorFiles(): { name: string; file: VectorFile }[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.toSorted().map((name) => ({
    name: name.slice(0, -'.json'.length),
    file: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as VectorFile,
  }));
}
