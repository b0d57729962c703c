import { isDay } from '@guitu/law';
import type { FileHandoverListData, FileItem } from '@guitu/papers';

import { textIn } from './order-data.ts';
import { partsIn, textOfPart } from './order-parts.ts';
import type { PaperSource } from './source.ts';

/** 社区矫正档案移交清单: the pieces as law lists them. */
export function composeFileHandoverList(source: PaperSource): FileHandoverListData {
  const { order } = source;
  const items = partsIn(order, 'items').map((part): FileItem => {
    const { on, copies } = part;
    return {
      title: textOfPart(part, 'title'),
      number: textOfPart(part, 'number') || null,
      on: isDay(on) ? on : null,
      copies: typeof copies === 'number' ? String(copies) : textOfPart(part, 'copies') || null,
      note: textOfPart(part, 'note'),
    };
  });
  if (items.length === 0) throw new Error('a list of what is handed over was ordered without a piece');
  return {
    ...source.head,
    person: source.person,
    handedOverBy: textIn(order, 'from'),
    to: textIn(order, 'to'),
    items,
  };
}
