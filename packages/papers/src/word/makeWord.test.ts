import { afterAll, describe, expect, it } from 'vitest';

import { createRenderer } from '../rendering/createRenderer.ts';
import { samples } from '../samples/samples.ts';
import { readWord } from '../testing/readWord.ts';

const renderer = createRenderer();
afterAll(() => renderer.close());

const decision = samples.leaveDecision;
const made = async (changes: Partial<typeof decision> = {}) =>
  readWord(await renderer.renderWord('leaveDecision', { ...decision, ...changes }, ['工作副本']));
const documentOf = (word: Awaited<ReturnType<typeof made>>) => word.parts.get('word/document.xml') ?? '';

describe('a Word file', () => {
  it('is A4 with the margins of its template', async () => {
    const letter = documentOf(await made());
    expect(letter).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(letter).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/u);
    const form = readWord(await renderer.renderWord('leaveReturn', samples.leaveReturn, []));
    expect(documentOf(form)).toMatch(/<w:pgMar w:top="1361" w:right="1134" w:bottom="1247" w:left="1134"/u);
  });

  it('has the faces of an office, with others where they are missing', async () => {
    const word = await made();
    const text = documentOf(word);
    expect(text).toContain('w:eastAsia="仿宋"');
    expect(text).toContain('w:eastAsia="方正小标宋简体"');
    const table = word.parts.get('word/fontTable.xml') ?? '';
    expect(table).toContain('<w:font w:name="仿宋"><w:altName w:val="仿宋_GB2312,');
  });

  it('gives scripts and rare characters a face that has them, and keeps every character', async () => {
    const name = '𠮷䶮㛃 བཀྲ་ཤིས ꓡꓲ ꆈꌠ 余阿普';
    const word = await made({ person: { ...decision.person, name } });
    expect(word.text).toContain(name);
    const fontOf = (text: string) =>
      new RegExp(`<w:rFonts w:ascii="([^"]+)"[^>]*>(?:(?!</w:r>).)*<w:t[^>]*>${text}</w:t>`, 'u').exec(
        documentOf(word),
      )?.[1];
    expect(fontOf('𠮷')).toBe('SimSun-ExtB');
    expect(fontOf('བཀྲ་ཤིས')).toBe('Microsoft Himalaya');
    expect(fontOf('ꓡꓲ')).toBe('Segoe UI');
    expect(fontOf('ꆈꌠ')).toBe('Microsoft Yi Baiti');
  });

  it('numbers its pages, and says at the foot what it was told to say', async () => {
    const word = await made();
    expect(word.parts.get('word/footer1.xml')).toContain('PAGE');
    expect(word.foot).toContain('工作副本');
  });

  it('bears the watermark of a demonstration, and none where it is real', async () => {
    const header = (await made()).parts.get('word/header1.xml') ?? '';
    expect(header).toContain('string="演示"');
    expect(header).toContain('演示文书，不具有法律效力');
    expect([...(await made({ demonstration: false })).parts.keys()]).not.toContain('word/header1.xml');
  });

  it('has only elements that word processors know, and sizes that old ones read', async () => {
    const word = await made();
    for (const [path, part] of word.parts) {
      const names = [...part.matchAll(/<\/?([\w:]+)/gu)].map(([, name]) => name ?? '');
      const unknown =
        path.startsWith('word/') && !path.includes('_rels')
          ? names.filter((name) => !/^(?:w|v):\w+$/u.test(name))
          : [];
      expect([path, unknown]).toEqual([path, []]);
      expect(part).not.toMatch(/w:(?:sz|szCs) w:val="[^"]*[^\d"]/u);
    }
  });

  it('keeps what looks like a mark as a mark', async () => {
    const word = await made({ reason: '<w:p> & "引" \'单\' ]]>' });
    expect(word.text).toContain('<w:p> & "引" \'单\' ]]>');
  });
});
