import { createHash } from 'node:crypto';

import { afterAll, describe, expect, it } from 'vitest';

import { paperTemplates, paperTitle } from '../paper/paperTemplates.ts';
import type { PaperData, PaperKind } from '../paper/paperTemplates.ts';
import { createRenderer } from '../rendering/createRenderer.ts';
import type { Renderer } from '../rendering/createRenderer.ts';
import { bare, printedTexts } from '../replacing/printedTexts.ts';
import { longSamples } from '../samples/longSamples.ts';
import { samples } from '../samples/samples.ts';
import { readPdf } from './readPdf.ts';
import type { PdfPage } from './readPdf.ts';
import { readWord } from './readWord.ts';

/** How many pages a paper takes: its sample, and at most with the longest content. */
export type PageCounts = readonly [ordinary: number, longest: number];

const usual: PageCounts = [1, 2];

/** Papers with cells that go over several rows. */
const spanning: ReadonlySet<PaperKind> = new Set(['intakeRegistration', 'serviceReceipt']);

/** The text of a paper with its stub, as it is read back from the file. */
export async function textOf<Kind extends PaperKind>(
  renderer: Renderer,
  kind: Kind,
  data: PaperData[Kind],
): Promise<{ text: string; pages: PdfPage[] }> {
  const { pdf, pages } = await renderer.render(kind, data, paperTemplates[kind].hasStub ? 'whole' : 'body');
  const read = readPdf(pdf);
  expect(read).toHaveLength(pages);
  return { text: bare(read.map((page) => page.text).join('')), pages: read };
}

/** What every paper of a template folder has to be, with its samples; `counts` where a paper takes more than one page. */
export function describePapers(
  folder: string,
  counts: { readonly [Kind in PaperKind]?: PageCounts } = {},
): void {
  const renderer = createRenderer();
  afterAll(() => renderer.close());
  const kinds = (Object.keys(paperTemplates) as PaperKind[]).filter((kind) =>
    paperTemplates[kind].template.startsWith(`${folder}/`),
  );
  const stubbed = kinds.filter((kind) => paperTemplates[kind].hasStub);

  describe.each(kinds)('%s', (kind) => {
    it.each([
      ['ordinary', samples],
      ['longest', longSamples],
    ])('shows every word of %s content', async (_, data) => {
      const { text } = await textOf(renderer, kind, data[kind]);
      expect(text).toContain(bare(paperTitle(kind, data[kind])));
      expect(text).not.toContain('\uFFFD');
      expect(printedTexts(kind, data[kind]).filter((part) => !text.includes(part))).toEqual([]);
    });

    it('takes the pages it should, and not many more with the longest content', async () => {
      const [ordinary, longest] = counts[kind] ?? usual;
      expect((await renderer.render(kind, samples[kind])).pages).toBe(ordinary);
      expect((await renderer.render(kind, longSamples[kind])).pages).toBeLessThanOrEqual(longest);
    });

    it('is the same words, no more and no less, in the Word file', async () => {
      for (const data of [samples[kind], longSamples[kind]]) {
        const part = paperTemplates[kind].hasStub ? 'whole' : 'body';
        const { text } = await textOf(renderer, kind, data);
        const word = readWord(await renderer.renderWord(kind, data, ['工作副本'], part));
        const words = bare(word.text);
        // Cells that go over several rows are read at another place from a page than from a table.
        expect([...words].toSorted().join('')).toBe([...text].toSorted().join(''));
        if (!spanning.has(kind)) expect(words).toBe(text);
        expect(word.foot).toContain('工作副本');
        expect(word.header).toBe('演示文书，不具有法律效力');
      }
    });

    it('is the same file twice', async () => {
      const digest = async () => {
        const { pdf } = await renderer.render(kind, longSamples[kind]);
        return createHash('sha256').update(pdf).digest('hex');
      };
      expect(await digest()).toBe(await digest());
    });

    it('is marked as a demonstration only when it is one', async () => {
      const shown = await renderer.render(kind, samples[kind]);
      const real = await renderer.render(kind, { ...samples[kind], demonstration: false });
      expect(readPdf(shown.pdf)[0]?.artifacts).toContain('演示文书，不具有法律效力');
      expect(readPdf(real.pdf)[0]?.artifacts).not.toContain('演示');
    });

    it('has no empty brackets in place of a value', async () => {
      const { text } = await textOf(renderer, kind, samples[kind]);
      expect(text).not.toMatch(/none|undefined|null|true|false|[#{}[\]]/u);
    });
  });

  describe.each(stubbed)('the stub of %s', (kind) => {
    it('keeps one page with the four items', async () => {
      for (const data of [samples, longSamples]) {
        const { pdf, pages } = await renderer.render(kind, data[kind], 'stub');
        expect(pages).toBe(1);
        const text = bare(readPdf(pdf)[0]?.text ?? '');
        for (const item of ['（存根）', '发往机关', '填发人', '批准人', '填发日期', '（骑缝）']) {
          expect(text).toContain(item);
        }
      }
    });
  });
}
