import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { expect } from 'vitest';

import type { Officer } from './officer.ts';
import { picture } from './picture.ts';

interface Paper {
  readonly id: string;
  readonly kind: string;
  readonly number: string | null;
  readonly status: string;
  readonly file: string;
  readonly stub: string | null;
}

const folder = fileURLToPath(new URL('../../test-results/papers/', import.meta.url));

/** The papers of a matter; each is fetched as PDF and kept for people to look at, and asked for twice gives the same bytes. */
export async function papersOf(officer: Officer, matter: string, name: string): Promise<readonly Paper[]> {
  const get = (path: string) => officer.page.request.get(new URL(path, officer.application.address).href);
  const { papers } = (await (await get(`/api/matters/${matter}`)).json()) as { papers: Paper[] };
  await mkdir(folder, { recursive: true });
  for (const paper of papers) {
    for (const [path, part] of [
      [paper.file, ''],
      [paper.stub, '-stub'],
    ] as const) {
      if (path === null) continue;
      const first = await (await get(path)).body();
      expect(first.subarray(0, 5).toString()).toBe('%PDF-');
      expect(Buffer.compare(first, await (await get(path)).body())).toBe(0);
      await writeFile(`${folder}${name}-${paper.kind}${part}.pdf`, first);
    }
  }
  return papers;
}

/** Opens every paper of a matter on its own page, where its pages are drawn as pictures, and looks at them. */
export async function lookAtPapers(
  officer: Officer,
  matter: string,
  name: string,
): Promise<readonly Paper[]> {
  const papers = await papersOf(officer, matter, name);
  for (const { id, kind } of papers) {
    await officer.open(`/papers/${id}`);
    const first = officer.page.getByRole('img', { name: /第 1 页/ });
    await first.waitFor();
    expect(
      await first.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
    ).toBeGreaterThan(0);
    await picture(officer.page, `paper-${name}-${kind}`);
  }
  return papers;
}
