import { createHash } from 'node:crypto';

import { paperTemplates, paperTitle } from '../paper/paperTemplates.ts';
import type { PaperData, PaperKind } from '../paper/paperTemplates.ts';
import type { Renderer } from '../rendering/createRenderer.ts';
import { fieldLabel } from '../rendering/fieldLabels.ts';
import { PaperError } from '../rendering/paperError.ts';
import type { PaperPart } from '../rendering/workerMessages.ts';
import { longSamples } from '../samples/longSamples.ts';
import { samples } from '../samples/samples.ts';
import { textOfBlocks } from '../word/blocks.ts';
import { forbiddenIn } from './forbidden.ts';
import type { OwnTemplate } from './ownTemplate.ts';
import { bare, printedFields } from './printedTexts.ts';
import type { TemplateFault } from './templateFault.ts';

/** More pages than any paper of ours takes with the longest content: a template that has them repeats itself. */
const mostPages = 20;

/** The same template, named by its digest. */
export function ownTemplate(source: string): OwnTemplate {
  return { source, digest: createHash('sha256').update(source).digest('hex') };
}

/**
 * Whether a template may make papers of a kind in place of ours: it reaches for nothing but the data, makes every invented paper
 * (ordinary, longest, not yet numbered) twice alike, as pages and as a Word file, and leaves nothing of the data out but what is
 * said to be left out (`omits`, paths like `person.homeAddress`). An empty list means yes.
 */
export async function checkTemplate<Kind extends PaperKind>(
  renderer: Renderer,
  kind: Kind,
  source: string,
  omits: readonly string[] = [],
): Promise<TemplateFault[]> {
  const words = forbiddenIn(source);
  if (words.length > 0) {
    const text = `模板只能使用给它的数据和 /common/ 下的公用部分，请去掉：${words.join('、')}。`;
    return [{ code: 'forbidden', text, diagnostics: [] }];
  }
  const own = ownTemplate(source);
  const parts: readonly PaperPart[] = paperTemplates[kind].hasStub ? ['body', 'stub', 'whole'] : ['body'];
  const cases = [samples[kind], longSamples[kind], { ...samples[kind], number: null }] as const;
  const faults: TemplateFault[] = [];
  for (const data of cases) {
    for (const part of parts) {
      try {
        const fault = await checkOne(renderer, kind, data, part, own);
        if (fault !== undefined) faults.push(fault);
      } catch (error) {
        if (!(error instanceof PaperError)) throw error;
        return [
          { code: 'fails', text: `用样例制作文书没有成功：${error.text}`, diagnostics: error.diagnostics },
        ];
      }
    }
  }
  if (faults.length > 0) return faults.slice(0, 1);
  const left = await leftOut(renderer, kind, own, omits);
  if (left.length === 0) return [];
  const named = left.map((path) => `${fieldLabel(path)}（${path}）`).join('、');
  const text = `下列内容没有印在文书上：${named}。确实不印的，用 --omits 写明。`;
  return [{ code: 'omits', text, diagnostics: [] }];
}

async function checkOne<Kind extends PaperKind>(
  renderer: Renderer,
  kind: Kind,
  data: PaperData[Kind],
  part: PaperPart,
  own: OwnTemplate,
): Promise<TemplateFault | undefined> {
  const first = await renderer.render(kind, data, part, own);
  const second = await renderer.render(kind, data, part, own);
  // Fails where it cannot be read as a Word file.
  await renderer.describe(kind, data, part, own);
  if (first.pages > mostPages) {
    return { code: 'endless', text: `样例文书有 ${first.pages} 页，请检查模板是否重复。`, diagnostics: [] };
  }
  if (!Buffer.from(first.pdf).equals(Buffer.from(second.pdf))) {
    return { code: 'changing', text: '同样的内容两次制作出的文书不同。', diagnostics: [] };
  }
  return undefined;
}

/** Paths of what the paper has to show and does not. */
async function leftOut<Kind extends PaperKind>(
  renderer: Renderer,
  kind: Kind,
  own: OwnTemplate,
  omits: readonly string[],
): Promise<string[]> {
  const part = paperTemplates[kind].hasStub ? 'whole' : 'body';
  const left = new Set<string>();
  for (const data of [samples[kind], longSamples[kind]]) {
    const { blocks } = await renderer.describe(kind, data, part, own);
    const text = bare(textOfBlocks(blocks));
    if (!text.includes(bare(paperTitle(kind, data)))) left.add('title');
    for (const { path, text: printed } of printedFields(kind, data)) {
      if (!text.includes(printed)) left.add(path);
    }
  }
  return [...left].filter((path) => !omits.includes(path));
}
