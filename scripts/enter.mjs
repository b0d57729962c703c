import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { ensure } from './ensure.mjs';
import { endWith, root } from './repository.mjs';

/**
 * Makes everything ready, then becomes the named program. In this very process: signals, exit code and
 * standard input and output are the program's own, with nothing between.
 */
export async function enter(program) {
  await ensure().catch(endWith);
  process.setSourceMapsEnabled(true);
  const path = join(root, program);
  process.argv[1] = path;
  await import(pathToFileURL(path).href);
}
