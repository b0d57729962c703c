import type { Day, FormValues, Office } from '@guitu/law';

import type { PlayerName } from '../accounts.ts';
import type { When } from '../stage.ts';

/** One act of a story, done by one of the players through the commands everybody uses. */
export type Scene =
  | { readonly does: 'ask'; readonly when: When; readonly who: PlayerName; readonly values: LeaveWish }
  | {
      readonly does: 'step';
      readonly when: When;
      readonly who: PlayerName;
      readonly step: string;
      readonly values: FormValues;
    }
  | {
      readonly does: 'start';
      readonly when: When;
      readonly who: PlayerName;
      readonly procedure: string;
      readonly values: DatedValues;
    }
  | {
      readonly does: 'go';
      readonly when: When;
      readonly who: PlayerName;
      readonly step: string;
      readonly values: DatedValues;
    }
  | { readonly does: 'return'; readonly when: When; readonly who: PlayerName; readonly back: When }
  | {
      readonly does: 'mend';
      readonly when: When;
      readonly who: PlayerName;
      readonly act: 'annul' | 'withdraw' | 'sendBack' | 'correct';
      readonly reason: string;
      readonly to?: string;
      readonly field?: string;
      readonly newValue?: string;
    }
  | {
      readonly does: 'enterFromPaper';
      readonly when: When;
      readonly who: PlayerName;
      readonly reason: string;
      readonly wish: LeaveWish;
      /** Who decided according to the paper. */
      readonly decidedBy: Office;
      readonly asked: When;
      readonly decided: When;
      readonly back: When;
    };

/** Values with days that depend on the day on which the story is told: `on(-3)` is three days ago. */
export type DatedValues = (on: (days: number) => Day) => FormValues;

/** A leave as somebody wishes it; days count from today. */
export interface LeaveWish {
  readonly from: number;
  readonly until: number;
  readonly reason: string;
  readonly text: string;
  readonly place: keyof typeof places;
  readonly transport?: string;
  readonly special?: string;
  /** It continues the leave told just before in the same story. */
  readonly continues?: true;
}

export const places = {
  lijiang: { text: '丽江市古城区（演示地址）', region: 530_702_000_000 },
  kunming: { text: '昆明市五华区演示医院', region: 530_102_000_000 },
  dali: { text: '大理市下关镇（演示地址）', region: 532_901_000_000 },
  chengdu: { text: '成都市武侯区（演示地址）', region: 510_107_000_000 },
  weixi: { text: '维西傈僳族自治县保和镇（演示地址）', region: 533_423_101_000 },
  shangriLa: { text: '香格里拉市建塘镇（演示地址）', region: 533_401_101_000 },
} as const;

/** What becomes of one person's leave. */
export interface Story {
  readonly title: string;
  /** Which office the person belongs to. */
  readonly at: 'nixi' | 'jiantang' | 'benzilan' | 'tacheng';
  readonly scenes: readonly Scene[];
}

/** Opens any other matter. */
export function start(who: PlayerName, when: When, procedure: string, values: DatedValues): Scene {
  return { does: 'start', who, when, procedure, values };
}

/** Takes any step of it. */
export function go(who: PlayerName, when: When, step: string, values: DatedValues): Scene {
  return { does: 'go', who, when, step, values };
}

export function ask(who: PlayerName, when: When, values: LeaveWish): Scene {
  return { does: 'ask', who, when, values };
}

export function advise(
  who: PlayerName,
  when: When,
  step: 'review' | 'countyReview' = 'review',
  text = '情况属实，建议批准。（演示）',
): Scene {
  return { does: 'step', who, when, step, values: { opinion: 'agree', text } };
}

export function grant(who: PlayerName, when: When, obligations = '每日电话报告一次。（演示）'): Scene {
  return { does: 'step', who, when, step: 'decide', values: { outcome: 'approved', obligations } };
}

export function refuse(who: PlayerName, when: When, reasons: string): Scene {
  return { does: 'step', who, when, step: 'decide', values: { outcome: 'refused', reasons } };
}

export function comeBack(who: PlayerName, when: When): Scene {
  return { does: 'return', who, when, back: when };
}
