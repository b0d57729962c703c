import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

import type { Plugin } from 'vite';

const kinds = /\.(js|css|svg|html)$/u;
/** Below this a compressed copy saves less than a packet. */
const smallest = 1_400;

/**
 * Lays a gzip and a brotli copy beside every file of the built desk, made once here instead of at every request: on a
 * weak line in the mountains the first page is a third of its size.
 */
export function compressedCopies(folder: string): Plugin {
  return {
    name: 'compressed-copies',
    apply: 'build',
    async closeBundle() {
      for (const name of await readdir(folder, { recursive: true })) {
        if (!kinds.test(name)) continue;
        const path = join(folder, name);
        const bytes = await readFile(path);
        if (bytes.length < smallest) continue;
        await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
        await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes));
      }
    },
  };
}
