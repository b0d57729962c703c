import { AlignmentType, BorderStyle, Paragraph, TabStopType } from 'docx';
import type { Table } from 'docx';

import type { Alignment, PaperBlock } from './blocks.ts';
import { textRuns, wordRuns } from './wordRuns.ts';
import { twips } from './wordSetting.ts';
import type { WordSetting } from './wordSetting.ts';
import { wordTable } from './wordTable.ts';

/** What stands in the body or in a cell. */
export function wordBlocks(blocks: readonly PaperBlock[], setting: WordSetting): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'pageBreak' ? [] : [wordBlock(block, setting, blocks[index - 1]?.kind === 'pageBreak')],
  );
}

function wordBlock(
  block: Exclude<PaperBlock, { kind: 'pageBreak' }>,
  setting: WordSetting,
  pageBreakBefore: boolean,
): Paragraph | Table {
  switch (block.kind) {
    case 'title':
      return new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { after: twips(10) },
        keepNext: true,
        pageBreakBefore,
        children: block.runs.flatMap((run) =>
          run.text === undefined ? [] : textRuns(run.text, 'title', 22),
        ),
      });
    case 'paragraph':
      return new Paragraph({
        alignment: alignmentOf(block.align),
        pageBreakBefore,
        spacing: {
          before: twips(block.room),
          ...(setting.pitch === null ? {} : { line: twips(setting.pitch), lineRule: 'exact' }),
        },
        indent: { firstLine: block.indent ? twips(2 * setting.size) : 0, right: twips(block.inset) },
        ...(block.runs.some((run) => run.tab)
          ? { tabStops: [{ type: TabStopType.RIGHT, position: twips(setting.width) }] }
          : {}),
        children: wordRuns(block.runs, setting.size),
      });
    case 'rule':
      return new Paragraph({
        spacing: { before: twips(block.room), line: twips(6), lineRule: 'exact' },
        border: {
          bottom: {
            style: block.style === 'dashed' ? BorderStyle.DASHED : BorderStyle.SINGLE,
            size: 4,
            space: 1,
            color: 'auto',
          },
        },
      });
    case 'table':
      return wordTable(block, setting, wordBlocks);
  }
}

function alignmentOf(align: Alignment) {
  if (align === 'center') return AlignmentType.CENTER;
  return align === 'right' || align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT;
}
