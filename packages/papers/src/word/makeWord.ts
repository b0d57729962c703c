import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';

import type { DescribedPaper } from './blocks.ts';
import { demonstrationHeader } from './watermark.ts';
import { wordBlocks } from './wordBlocks.ts';
import { fontTable } from './wordFonts.ts';
import { textRuns } from './wordRuns.ts';
import { twips } from './wordSetting.ts';

/** A4 in points. */
const page = { width: 595.28, height: 841.89 };
/** Narrower side margins than a letter's mean a form, which is set smaller. */
const letterSide = 70;

export interface WordOptions {
  title: string;
  demonstration: boolean;
  /** What the file says about itself at the foot of every page: that it is a working copy, and of what. */
  notices: readonly string[];
}

/** A paper as a Word file: A4, the margins of its template, page numbers, and the notices at the foot. */
export async function makeWord(paper: DescribedPaper, options: WordOptions): Promise<Buffer> {
  const { margins } = paper;
  const letter = margins.left > letterSide;
  const setting = {
    size: letter ? 16 : 12,
    pitch: letter ? 28 : null,
    width: page.width - margins.left - margins.right,
  };
  const document = new Document({
    title: options.title,
    creator: '归途',
    lastModifiedBy: '归途',
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(page.width), height: twips(page.height) },
            margin: {
              top: twips(margins.top),
              bottom: twips(margins.bottom),
              left: twips(margins.left),
              right: twips(margins.right),
              header: twips(30),
              footer: twips(26),
            },
          },
        },
        ...(options.demonstration
          ? { headers: { default: new Header({ children: [demonstrationHeader()] }) } }
          : {}),
        footers: { default: new Footer({ children: [pageNumber(), ...options.notices.map(notice)] }) },
        children: wordBlocks(paper.blocks, setting),
      },
    ],
  });
  return Packer.toBuffer(document, false, [{ path: 'word/fontTable.xml', data: fontTable() }]);
}

/** — 1 — as on the paper. */
function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: 28, font: '宋体' })],
  });
}

function notice(text: string): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: textRuns(text, 'label', 7.5, '6E6E6E') });
}
