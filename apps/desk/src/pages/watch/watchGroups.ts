import { act, cooperation, type Article } from '@guitu/law';

import type { WatchRow, WatchStage } from '../../api/types.ts';
import type { Tone } from '../../kit/tone.ts';

/** Gravest first. */
export const stageOrder: readonly WatchStage[] = ['declared', 'suspected', 'soon', 'onTheWay', 'excused'];

export const stageTitles: Readonly<Record<WatchStage, string>> = {
  declared: '已认定漏管',
  suspected: '疑似漏管',
  soon: '三日内到期',
  onTheWay: '在途',
  excused: '特殊原因除外',
};

export const stageTones: Readonly<Record<WatchStage, Tone>> = {
  declared: 'overdue',
  suspected: 'overdue',
  soon: 'near',
  onTheWay: 'calm',
  excused: 'calm',
};

/** What stands under the heading: why these people are in this group. */
export const stageNotes: Readonly<Record<WatchStage, string>> = {
  declared: '立即查找并记录，通报决定机关和县级检察院，再依情形处理',
  suspected: '期限已过还没有接收，请核实原因，符合的认定漏管',
  soon: '报到或者移交期限就要到了',
  onTheWay: '决定已经作出，人还没有到',
  excused: '未按时报到有严重疾病、意外、不可抗力等特殊原因，已经核实',
};

export const kindWords = {
  betweenBodies: '机关之间交付接收衔接脱节',
  notReported: '未按规定时限报到',
} as const;

export interface WatchPart {
  /** Undefined where the kind makes no difference. */
  kind: keyof typeof kindWords | null;
  rows: readonly WatchRow[];
}

export interface WatchGroup {
  stage: WatchStage;
  count: number;
  parts: readonly WatchPart[];
}

const byKind: readonly WatchStage[] = ['declared', 'suspected'];

/** The column in its groups. Only where somebody is missing the two kinds are told apart: their exceptions differ (意见第十一条). */
export function watchGroups(rows: readonly WatchRow[], only: WatchStage | undefined): readonly WatchGroup[] {
  return stageOrder
    .filter((stage) => only === undefined || stage === only)
    .map((stage) => {
      const own = rows.filter((row) => row.stage === stage).toSorted(byDeadline);
      return {
        stage,
        count: own.length,
        parts: byKind.includes(stage) ? inKinds(own) : [{ kind: null, rows: own }],
      };
    })
    .filter((group) => group.count > 0);
}

function inKinds(rows: readonly WatchRow[]): readonly WatchPart[] {
  return (['betweenBodies', 'notReported', null] as const)
    .map((kind) => ({ kind, rows: rows.filter((row) => row.kind === kind) }))
    .filter((part) => part.rows.length > 0);
}

/** The earliest deadline first; without one, last. */
function byDeadline(a: WatchRow, b: WatchRow): number {
  if (a.dueOn === b.dueOn) return a.name.localeCompare(b.name, 'zh');
  return (a.dueOn ?? '9999') < (b.dueOn ?? '9999') ? -1 : 1;
}

/** '已认定漏管 2 人，疑似漏管 7 人，三日内到期 3 人，在途 288 人。' Says only what there is. */
export function watchSentence(counts: Readonly<Record<WatchStage, number>>): string {
  const said = stageOrder
    .filter((stage) => counts[stage] > 0)
    .map((stage) => `${stageTitles[stage]} ${counts[stage]} 人`);
  return said.length === 0 ? '现在没有决定了还没到的人。' : `${said.join('，')}。`;
}

/** The provision behind the row: who has to come by when, or what a missed intake is. */
export function articlesOf({ stage }: Pick<WatchRow, 'stage'>): readonly Article[] {
  if (stage === 'declared') return [cooperation(12)];
  if (stage === 'suspected' || stage === 'excused') return [cooperation(11)];
  return [act(21)];
}

/** The step the next act is: where the row's button leads. */
export function nextStepOf({ action }: Pick<WatchRow, 'action'>): { step: string; words: string } {
  return { step: action?.step ?? 'receive', words: action?.label ?? '接收登记' };
}
