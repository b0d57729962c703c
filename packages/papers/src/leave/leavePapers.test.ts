import { afterAll, describe, expect, it } from 'vitest';

import { paperTemplates, paperTitle } from '../paper/paperTemplates.ts';
import type { PaperData, PaperKind } from '../paper/paperTemplates.ts';
import { createRenderer } from '../rendering/createRenderer.ts';
import { longSamples } from '../testing/longSamples.ts';
import { bare, printedTexts } from '../testing/printedTexts.ts';
import { readPdf } from '../testing/readPdf.ts';
import { samples } from '../testing/samples.ts';

const renderer = createRenderer();
afterAll(() => renderer.close());

const kinds = Object.keys(paperTemplates) as PaperKind[];
const signedLetters: PaperKind[] = ['leaveDecision', 'leaveRefusal', 'orderToReturn', 'annulmentNotice'];

async function textOf<Kind extends PaperKind>(kind: Kind, data: PaperData[Kind]) {
  const { pdf, pages } = await renderer.render(kind, data, paperTemplates[kind].hasStub ? 'whole' : 'body');
  const read = readPdf(pdf);
  expect(read).toHaveLength(pages);
  return { text: bare(read.map((page) => page.text).join('')), pages: read };
}

describe.each(kinds)('%s', (kind) => {
  it.each([
    ['ordinary', samples],
    ['longest', longSamples],
  ])('shows every word of %s content', async (_, data) => {
    const { text } = await textOf(kind, data[kind]);
    expect(text).toContain(bare(paperTitle(kind, data[kind])));
    expect(text).not.toContain('\uFFFD');
    expect(printedTexts(kind, data[kind]).filter((part) => !text.includes(part))).toEqual([]);
  });

  it('takes one page, and with the longest content at most two', async () => {
    expect((await renderer.render(kind, samples[kind])).pages).toBe(1);
    expect((await renderer.render(kind, longSamples[kind])).pages).toBeLessThanOrEqual(2);
  });

  it('is marked as a demonstration only when it is one', async () => {
    const shown = await renderer.render(kind, samples[kind]);
    const real = await renderer.render(kind, { ...samples[kind], demonstration: false });
    expect(readPdf(shown.pdf)[0]?.artifacts).toContain('演示文书，不具有法律效力');
    expect(readPdf(real.pdf)[0]?.artifacts).toBe('');
  });

  it('has no empty brackets in place of a value', async () => {
    const { text } = await textOf(kind, samples[kind]);
    expect(text).not.toMatch(/none|undefined|null|true|false|[#{}[\]]/u);
  });
});

describe('stubs', () => {
  it.each(kinds.filter((kind) => paperTemplates[kind].hasStub))(
    '%s keeps one page with the four items',
    async (kind) => {
      for (const data of [samples, longSamples]) {
        const { pdf, pages } = await renderer.render(kind, data[kind], 'stub');
        expect(pages).toBe(1);
        const text = bare(readPdf(pdf)[0]?.text ?? '');
        for (const item of ['（存根）', '发往机关', '填发人', '批准人', '填发日期', '（骑缝）']) {
          expect(text).toContain(item);
        }
      }
    },
  );

  it('are refused where a paper has none', async () => {
    await expect(renderer.render('leaveReturn', samples.leaveReturn, 'stub')).rejects.toMatchObject({
      code: 'PAPER_STUB_UNKNOWN',
      text: '社区矫正对象销假登记表没有存根，请选择正本。',
    });
  });
});

describe('the seal', () => {
  it.each(signedLetters)('of %s stands on a page with the text', async (kind) => {
    const { pdf } = await renderer.render(kind, longSamples[kind]);
    const last = bare(readPdf(pdf).at(-1)?.text ?? '');
    expect(last).toContain('权利救济');
    expect(last).toContain(`${longSamples[kind].bodyName}（公章）`);
  });
});

describe('variants', () => {
  it('leave room for hands where nothing has been decided', async () => {
    const { text } = await textOf('leaveApplication', {
      ...samples.leaveApplication,
      applicant: null,
      opinions: { office: 'awaiting', county: 'awaiting', prefecture: 'notNeeded' },
    });
    expect(text.match(/（公章）年月日/gu)).toHaveLength(2);
    expect(text).toContain('机构意见／');
  });

  it('print the empty form of a number before one is drawn', async () => {
    const { text } = await textOf('leaveDecision', { ...samples.leaveDecision, number: null });
    expect(text).toContain('（）字第号');
  });

  it('name the delegation an office decides on', async () => {
    const { text } = await textOf('leaveDecision', {
      ...samples.leaveDecision,
      bodyName: '建塘司法所',
      delegatedBy: '香格里拉市社区矫正机构',
    });
    expect(text).toContain('受香格里拉市社区矫正机构委托，决定准予外出');
  });

  it('refuse a refusal without reasons and a correction without corrections', async () => {
    const refusal = { ...samples.leaveRefusal, refusalReasons: [] };
    const correction = { ...samples.annulmentNotice, kind: 'correct' as const, corrections: [] };
    await expect(renderer.render('leaveRefusal', refusal)).rejects.toMatchObject({
      code: 'PAPER_TEMPLATE_FAILED',
    });
    await expect(renderer.render('annulmentNotice', correction)).rejects.toMatchObject({
      code: 'PAPER_TEMPLATE_FAILED',
    });
  });
});
