import { paperTemplates, paperTitle } from '../paper/paperTemplates.ts';
import type { PaperData, PaperKind } from '../paper/paperTemplates.ts';
import type { OwnTemplate } from '../replacing/ownTemplate.ts';
import type { DescribedPaper } from '../word/blocks.ts';
import { PaperError } from './paperError.ts';
import { splitPages } from './splitPages.ts';
import { startTypesetter } from './typesetter.ts';
import type { Typesetter } from './typesetter.ts';
import type { PaperPart, WorkerJob } from './workerMessages.ts';

/** What a deployer may set: folders with fonts of the bureau's own, such as a licensed 仿宋. */
export interface RendererOptions {
  extraFontFolders?: readonly string[];
  /** So long after the last paper the thread and its memory (some 200 MB) are let go; two minutes unless said otherwise. */
  idleMs?: number;
}

const usualIdleMs = 120_000;

/**
 * Makes papers. One renderer serves a process; papers asked for at the same time are made one after another. `own` is a template that
 * stands in place of ours; it was checked when it was entered (`checkTemplate`).
 */
export interface Renderer {
  /**
   * The paper as PDF/A-2b. Equal template version, data, part and fonts give equal bytes on every machine.
   * `part` is 'body' unless said otherwise; 'stub' and 'whole' need a paper with a stub.
   * Rejects with a PaperError.
   */
  render<Kind extends PaperKind>(
    kind: Kind,
    data: PaperData[Kind],
    part?: PaperPart,
    own?: OwnTemplate,
  ): Promise<{ pdf: Uint8Array<ArrayBuffer>; pages: number }>;
  /**
   * The same paper as pictures for the screen, one self-contained SVG a page (letters are outlines, so no font is
   * needed, and text cannot be selected). Rejects with a PaperError.
   */
  renderPages<Kind extends PaperKind>(
    kind: Kind,
    data: PaperData[Kind],
    part?: PaperPart,
    own?: OwnTemplate,
  ): Promise<{ pages: string[] }>;
  /** The same paper as neutral blocks, as its template says it before it is laid out. Rejects with a PaperError. */
  describe<Kind extends PaperKind>(
    kind: Kind,
    data: PaperData[Kind],
    part?: PaperPart,
    own?: OwnTemplate,
  ): Promise<DescribedPaper>;
  /**
   * The same paper as a Word file (DOCX): the same words in the same order, set by the reader's own word processor. `notices` stand
   * at the foot of every page. The bytes are not reproducible; the PDF is the paper. Rejects with a PaperError.
   */
  renderWord<Kind extends PaperKind>(
    kind: Kind,
    data: PaperData[Kind],
    notices: readonly string[],
    part?: PaperPart,
    own?: OwnTemplate,
  ): Promise<Buffer>;
  /** Stops the thread; papers still waiting are rejected. */
  close(): Promise<void>;
}

/** Makes a renderer. The fonts are opened at the first paper, not here (about half a second), and again after a long pause. */
export function createRenderer(options: RendererOptions = {}): Renderer {
  const folders = options.extraFontFolders ?? [];
  let typesetter: Typesetter | undefined;
  let closed = false;
  let waiting = 0;
  let idle: NodeJS.Timeout | undefined;

  /** Counts who waits for the thread; when nobody has for long, it goes. */
  const whileNeeded = async <T>(work: (typesetter: Typesetter) => Promise<T>): Promise<T> => {
    clearTimeout(idle);
    waiting += 1;
    // A thread that broke down is replaced, so one bad moment does not stop all papers until a restart.
    if (typesetter === undefined || typesetter.ended) typesetter = startTypesetter(folders);
    try {
      return await work(typesetter);
    } finally {
      waiting -= 1;
      if (waiting === 0 && !closed) idle = setTimeout(letGo, options.idleMs ?? usualIdleMs).unref();
    }
  };
  const letGo = (): void => {
    const gone = typesetter;
    typesetter = undefined;
    void gone?.end();
  };

  const set = async <Kind extends PaperKind>(
    kind: Kind,
    data: PaperData[Kind],
    part: PaperPart,
    output: WorkerJob['output'],
    own: OwnTemplate | undefined,
  ) => {
    if (closed) throw new PaperError('PAPER_RENDERER_CLOSED', '文书制作服务已停止，请稍后重新制作。');
    const paper = paperTemplates[kind];
    if (part !== 'body' && !paper.hasStub) {
      throw new PaperError('PAPER_STUB_UNKNOWN', `${paper.title}没有存根，请选择正本。`);
    }
    const job = {
      main: paper.template,
      ...(own === undefined ? {} : { own }),
      settings: { title: paperTitle(kind, data), part },
      data: JSON.stringify(data),
      output,
    };
    return whileNeeded((thread) => thread.set(job));
  };

  const describe: Renderer['describe'] = async (kind, data, part = 'body', own) => {
    const answer = await set(kind, data, part, 'blocks', own);
    if (!('described' in answer)) throw new PaperError('PAPER_RENDERER_FAILED', '文书没有制作。请重新制作。');
    return answer.described;
  };

  return {
    async render(kind, data, part = 'body', own) {
      const answer = await set(kind, data, part, 'pdf', own);
      if (!('pdf' in answer)) throw new PaperError('PAPER_RENDERER_FAILED', '文书没有制作。请重新制作。');
      return { pdf: answer.pdf, pages: answer.pages };
    },
    async renderPages(kind, data, part = 'body', own) {
      const answer = await set(kind, data, part, 'svg', own);
      if (!('svg' in answer)) throw new PaperError('PAPER_RENDERER_FAILED', '文书没有制作。请重新制作。');
      return { pages: splitPages(answer.svg, answer.pages) };
    },
    describe,
    async renderWord(kind, data, notices, part = 'body', own) {
      const paper = await describe(kind, data, part, own);
      // Seldom asked for, and a large program: it is read at the first one.
      const { makeWord } = await import('../word/makeWord.ts');
      return makeWord(paper, { title: paperTitle(kind, data), demonstration: data.demonstration, notices });
    },
    async close() {
      closed = true;
      clearTimeout(idle);
      await typesetter?.end();
    },
  };
}
