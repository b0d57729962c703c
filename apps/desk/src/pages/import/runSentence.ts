import type { ImportView } from '../../api/types.ts';

type Counts = Pick<ImportView, 'create' | 'update' | 'unchanged' | 'faulty' | 'skipped'>;

/** What would happen: who is added, who is updated, what is left out. */
export function willSentence({ create, update, unchanged, faulty }: Counts): string {
  if (create + update === 0) {
    return faulty > 0 ? '没有可以导入的行。改好下面的问题，再传一次。' : '表里的人和名册完全一样，不用导入。';
  }
  const parts = [create > 0 ? `新增 ${create} 人` : '', update > 0 ? `更新 ${update} 人` : ''].filter(
    (part) => part !== '',
  );
  const rest = [
    unchanged > 0 ? `${unchanged} 人没有变化` : '',
    faulty > 0 ? `有问题的 ${faulty} 行不导入，改好后可以再传一次，不会重复` : '',
  ].filter((part) => part !== '');
  return `导入会${parts.join('，')}。${rest.length === 0 ? '' : `${rest.join('；')}。`}`;
}

/** What has happened. */
export function doneSentence({ create, update, faulty, skipped }: Counts): string {
  const left = faulty + skipped;
  return `已新增 ${create} 人，更新 ${update} 人。${left > 0 ? `${left} 行没有导入，下载标好问题的原表改好后再传一次即可。` : ''}`;
}

const stages: Readonly<Record<string, string>> = {
  reading: '正在读表',
  checking: '正在逐行核对',
  staging: '正在准备写入',
  applying: '正在写入名册',
};

export function stageWords(view: Pick<ImportView, 'stage' | 'status'>): string {
  return stages[view.stage ?? ''] ?? (view.status === 'applying' ? '正在写入名册' : '正在核对');
}
