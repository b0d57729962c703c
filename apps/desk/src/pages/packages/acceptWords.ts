import { dayOf, moment } from '@guitu/law';

import type { Into } from '../../api/arrivals.ts';
import type { PackagePage } from '../../api/types.ts';

/** The button says which file it goes into. */
export function acceptWords(into: Into, name: string | undefined): string {
  switch (into.kind) {
    case 'new':
      return '接收，登记为新的人';
    case 'person':
      return `接收，记在${name ?? '此人'}名下另立一案`;
    case 'case':
      return `接收，补入${name ?? '此人'}的这一案`;
  }
}

/** What accepting will do, sentence by sentence. */
export function whatAcceptingDoes(
  { files, problems, receivedAt }: Pick<PackagePage, 'files' | 'problems' | 'receivedAt'>,
  into: Into,
  name: string | undefined,
): readonly string[] {
  const sound = files.filter(({ state }) => state === 'sound').length;
  const papers =
    sound === 0
      ? '没有可以存入案卷的文书。'
      : `存入 ${sound} 份文书，收到日期记为 ${dayOf(moment(receivedAt))}。`;
  const missing = problems.some(({ code }) => code === 'papers.missing')
    ? ['缺的文书会列在“催送文书”里。']
    : [];
  switch (into.kind) {
    case 'new':
      return ['登记这个人和这件案件，开始“交付接收”，列入在途。', papers, ...missing];
    case 'person':
      return [`在${name ?? '此人'}名下另立一件案件，开始“交付接收”，列入在途。`, papers, ...missing];
    case 'case':
      return [
        `接着办${name ?? '此人'}已有的这一案：只补空缺，与档案不同的不覆盖，会列出来。`,
        papers,
        ...missing,
      ];
  }
}
