import { afterAll, describe, expect, it } from 'vitest';

import type { PaperKind } from '../paper/paperTemplates.ts';
import { createRenderer } from '../rendering/createRenderer.ts';
import { bare } from '../replacing/printedTexts.ts';
import { longSamples } from '../samples/longSamples.ts';
import { samples } from '../samples/samples.ts';
import { describePapers, textOf } from '../testing/describePapers.ts';
import { readPdf } from '../testing/readPdf.ts';

const renderer = createRenderer();
afterAll(() => renderer.close());

const signedLetters: PaperKind[] = ['leaveDecision', 'leaveRefusal', 'orderToReturn', 'annulmentNotice'];

describePapers('leave');

describe('a stub', () => {
  it('is refused where a paper has none', async () => {
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
    const { text } = await textOf(renderer, 'leaveApplication', {
      ...samples.leaveApplication,
      applicant: null,
      opinions: { office: 'awaiting', county: 'awaiting', prefecture: 'notNeeded' },
    });
    expect(text.match(/（公章）年月日/gu)).toHaveLength(2);
    expect(text).toContain('机构意见／');
  });

  it('print the empty form of a number before one is drawn', async () => {
    const { text } = await textOf(renderer, 'leaveDecision', { ...samples.leaveDecision, number: null });
    expect(text).toContain('（）字第号');
  });

  it('name the delegation an office decides on', async () => {
    const { text } = await textOf(renderer, 'leaveDecision', {
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
