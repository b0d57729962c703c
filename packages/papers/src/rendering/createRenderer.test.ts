import { createHash } from 'node:crypto';
import type { Worker } from 'node:worker_threads';

import { afterAll, describe, expect, it } from 'vitest';

import { bare } from '../replacing/printedTexts.ts';
import { samples } from '../samples/samples.ts';
import { readPdf } from '../testing/readPdf.ts';
import { createRenderer } from './createRenderer.ts';

const renderer = createRenderer();
afterAll(() => renderer.close());

const decision = samples.leaveDecision;
const named = (name: string) => ({ ...decision, person: { ...decision.person, name } });
const digest = (pdf: Uint8Array) => createHash('sha256').update(pdf).digest('hex');

describe('bytes', () => {
  it('are the same twice, in between other papers, and from another renderer', async () => {
    const first = await renderer.render('leaveDecision', decision, 'whole');
    await renderer.render('leaveRefusal', samples.leaveRefusal);
    const second = await renderer.render('leaveDecision', decision, 'whole');
    const other = createRenderer();
    const turned = Object.fromEntries(Object.entries(decision).toReversed()) as typeof decision;
    const third = await other.render('leaveDecision', turned, 'whole');
    await other.close();
    expect(digest(second.pdf)).toBe(digest(first.pdf));
    expect(digest(third.pdf)).toBe(digest(first.pdf));
  });

  it('are PDF/A-2b, dated with the day of the paper, in our own fonts only', async () => {
    const { pdf } = await renderer.render('leaveDecision', decision);
    const file = Buffer.from(pdf).toString('latin1');
    expect(file).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>');
    expect(file).toContain('/CreationDate (D:20261120000000Z)');
    expect(
      readPdf(pdf)
        .flatMap((page) => page.fonts)
        .filter((name) => !name.startsWith('Guitu')),
    ).toEqual([]);
  });
});

describe('what a person typed', () => {
  it.each([
    '#panic("x")',
    ']#set text(fill: white)[',
    '$x^2$ *粗* _斜_ `码` <标> @引',
    '\\u{41} "引号" \'单\' // 注释 /* 注释 */',
    '= 标题 - 列表 + 编号 / 术语: 释义',
    '{"a": 1} #{data} #import "/common/data.typ": *',
  ])('is printed and never read as code: %s', async (name) => {
    const { pdf } = await renderer.render(
      'leaveDecision',
      { ...named(name), reason: name, remedy: name },
      'whole',
    );
    const text = bare(
      readPdf(pdf)
        .map((page) => page.text)
        .join(''),
    );
    expect(text.split(bare(name))).toHaveLength(7);
  });

  it('keeps lines, and breaks words that are longer than a line', async () => {
    const reason = `第一行\n${'https://example.cn/'.padEnd(160, 'x')}\n第三行`;
    const application = { ...samples.leaveApplication, reason };
    const { pdf, pages } = await renderer.render('leaveApplication', application);
    expect(pages).toBe(1);
    expect(bare(readPdf(pdf)[0]?.text ?? '')).toContain(bare(reason));
  });

  it('is printed in every script of the region and with rare characters', async () => {
    const name = '䶮㛃𬭚喆堃玥祎㐂龑 བཀྲ་ཤིས་ཚེ་རིང་། ꓡꓲ‐ꓢꓴ ꆈꌠ Nuja·Jjolmaq ǖ';
    const { pdf } = await renderer.render('leaveDecision', named(name));
    expect(bare(readPdf(pdf)[0]?.text ?? '')).toContain(bare(name));
  });
});

describe('a character that cannot be printed', () => {
  it('fails with its name and its place', async () => {
    await expect(
      renderer.render('leaveDecision', { ...named('张𪚔'), stub: { ...decision.stub, to: '探亲 😀' } }),
    ).rejects.toMatchObject({
      code: 'PAPER_UNPRINTABLE_CHARACTER',
      fields: [
        { path: 'person.name', characters: ['𪚔'] },
        { path: 'stub.to', characters: ['😀'] },
      ],
      text: expect.stringContaining('“𪚔”（U+2A694）、“😀”（U+1F600）（所在栏目：姓名、发往机关）'),
    });
  });

  it.each(['\u0000', '\t', '\u200B', '\u202E', '\u2066', '\uE000', '\uFFFD', '\uD800'])(
    'fails when it is invisible: %j',
    async (character) => {
      await expect(renderer.render('leaveDecision', named(`扎西${character}次仁`))).rejects.toMatchObject({
        code: 'PAPER_UNPRINTABLE_CHARACTER',
        fields: [{ path: 'person.name', characters: [character] }],
      });
    },
  );
});

describe('data that does not fit the template', () => {
  it('fails and leaves the renderer in order', async () => {
    await expect(
      renderer.render('leaveDecision', { ...decision, endsOn: '2026-13-01' }),
    ).rejects.toMatchObject({
      code: 'PAPER_TEMPLATE_FAILED',
      diagnostics: expect.arrayContaining([expect.stringContaining('not a day YYYY-MM-DD')]),
    });
    expect((await renderer.render('leaveDecision', decision)).pages).toBe(1);
  });
});

describe('pictures', () => {
  it('are one self-contained SVG a page', async () => {
    const { pages } = await renderer.renderPages('leaveDecision', decision, 'whole');
    expect(pages).toHaveLength(2);
    expect(pages[0]).toMatch(/^<svg class="typst-doc" viewBox="0 0 595\.\d+ 841\.\d+" width="595\.\d+pt"/u);
    expect(pages[1]).toMatch(/^<svg class="typst-doc" viewBox="0 841\.\d+ 595\.\d+ 841\.\d+"/u);
    for (const page of pages) {
      const grounds = page.match(/fill="#ffffff"/gu) ?? [];
      expect(grounds, 'a second ground would hide what is under it').toHaveLength(1);
      expect(page.match(/<use /gu)?.length).toBeGreaterThan(50);
    }
    expect(pages.join('')).not.toMatch(/<script|<image|<a |href="http|<text/u);
  });
});

describe('a long pause', () => {
  it('lets the thread go, and the next paper has the same bytes from a new one', async () => {
    let threads = 0;
    const count = (worker: Worker) => {
      threads += 1;
      worker.once('exit', () => (threads -= 1));
    };
    process.on('worker', count);
    const pausing = createRenderer({ idleMs: 20 });
    const first = await pausing.render('leaveDecision', decision);
    expect(threads).toBe(1);
    await expect.poll(() => threads, { timeout: 10_000 }).toBe(0);
    process.off('worker', count);
    const second = await pausing.render('leaveDecision', decision);
    expect(digest(second.pdf)).toBe(digest(first.pdf));
    await pausing.close();
  });

  it('is not one while papers are waiting', async () => {
    const busy = createRenderer({ idleMs: 0 });
    const all = await Promise.all([1, 2, 3].map(() => busy.render('leaveDecision', decision)));
    expect(new Set(all.map(({ pdf }) => digest(pdf))).size).toBe(1);
    await busy.close();
  });
});

describe('closing', () => {
  it('rejects what waits and what comes after', async () => {
    const closing = createRenderer();
    const waiting = closing.render('leaveDecision', decision);
    const [outcome] = await Promise.allSettled([waiting, closing.close()]);
    expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'PAPER_RENDERER_CLOSED' } });
    await expect(closing.render('leaveDecision', decision)).rejects.toMatchObject({
      code: 'PAPER_RENDERER_CLOSED',
    });
  });
});
