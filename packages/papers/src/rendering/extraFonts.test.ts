import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { samples } from '../samples/samples.ts';
import { readPdf } from '../testing/readPdf.ts';
import { createRenderer } from './createRenderer.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'papers-fonts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Our Song under the name of a 仿宋, which has as many letters. */
function putFangSong(): void {
  const song = readFileSync(new URL('../../fonts/GuituSong-Regular.otf', import.meta.url)).toString('latin1');
  const wide = (name: string) => [...name].map((letter) => `\0${letter}`).join('');
  const renamed = song
    .replaceAll(wide('Guitu Song'), wide('STFangsong'))
    .replaceAll(wide('GuituSong'), wide('OwnFontXX'));
  writeFileSync(join(folder, 'own.otf'), renamed, 'latin1');
}

async function fontsWith(extraFontFolders: string[]): Promise<string[]> {
  const renderer = createRenderer({ extraFontFolders });
  try {
    const { pdf } = await renderer.render('leaveDecision', samples.leaveDecision);
    return readPdf(pdf)[0]?.fonts ?? [];
  } finally {
    await renderer.close();
  }
}

describe('extraFontFolders', () => {
  it('sets the text in a 仿宋 of the bureau, with ours behind it', async () => {
    putFangSong();
    expect(await fontsWith([folder])).toContain('OwnFontXX-Regular');
    expect(await fontsWith([])).not.toContain('OwnFontXX-Regular');
  });

  it('refuses a folder that cannot be read', async () => {
    await expect(fontsWith([join(folder, 'missing')])).rejects.toMatchObject({
      code: 'PAPER_FONTS_UNUSABLE',
      text: expect.stringContaining('读不到字体文件夹'),
    });
  });

  it('refuses a file that is no font', async () => {
    writeFileSync(join(folder, 'broken.ttf'), 'not a font');
    await expect(fontsWith([folder])).rejects.toMatchObject({
      code: 'PAPER_FONTS_UNUSABLE',
      text: expect.stringContaining('broken.ttf'),
    });
  });
});
