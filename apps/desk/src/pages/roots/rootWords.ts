import type { RootsPage } from '../../api/types.ts';
import type { Tone } from '../../kit/tone.ts';

type State = RootsPage['roots'][number]['state'];

/** What became of a root, in words, and how much it presses. */
export const rootStates: Readonly<Record<State, { readonly words: string; readonly tone: Tone }>> = {
  confirmed: { words: '接收单位已确认', tone: 'done' },
  handed: { words: '已移交', tone: 'done' },
  folder: { words: '已写入交存文件夹', tone: 'done' },
  printed: { words: '已打印，还没有移交', tone: 'near' },
  waiting: { words: '还没有交出', tone: 'calm' },
  overdue: { words: '逾期没有交出', tone: 'overdue' },
};

/** As on the paper: four digits at a time. */
export function inGroups(hash: string): string {
  return hash.match(/.{1,4}/gu)?.join(' ') ?? hash;
}

/** The days a new list is for: everything that has not left, at most a month. Nothing where there is none. */
export function daysToPrint(
  roots: RootsPage['roots'],
): { readonly from: string; readonly until: string } | undefined {
  const waiting = roots
    .filter(({ state }) => state === 'waiting' || state === 'overdue')
    .map(({ day }) => day)
    .toSorted();
  const [from] = waiting;
  if (from === undefined) return undefined;
  const month = new Date(Date.parse(from) + 30 * 86_400_000).toISOString().slice(0, 10);
  return { from, until: waiting.findLast((day) => day <= month) ?? from };
}
