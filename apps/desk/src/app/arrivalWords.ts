import type { Today } from '../api/types.ts';
import type { StreamNotice } from '../api/useStream.ts';

const plainWords: Readonly<Record<StreamNotice['type'], string>> = {
  matter: '一件办理事项有了变化',
  paper: '一份文书已经生成',
  import: '名册导入有了进展',
  case: '一个人的档案有了变化',
};

/** What has come in, with the name and the matter where it is on today's list; else only what kind of thing it is. */
export function arrivalWords(notice: StreamNotice, today: Today | undefined): string {
  const items = today === undefined ? [] : Object.values(today.groups).flat();
  const item =
    items.find((one) => one.matterId === notice.id) ?? items.find((one) => one.caseId === notice.caseId);
  if (item === undefined) return plainWords[notice.type];
  const who = item.person?.name ?? '';
  return notice.type === 'matter' ? `${who}：${item.title}` : `${who}：${plainWords[notice.type]}`;
}
