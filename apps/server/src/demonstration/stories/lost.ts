import type { Day, FormValues } from '@guitu/law';

import type { Scene, Story } from './scene.ts';
import { go, start } from './scene.ts';

type Player = Scene['who'];

/** Two people who were lost: one found the next day, one still missing, determined as 脱管 and searched for by the police. */
export const lostStories: readonly Story[] = [
  {
    title: '失联一天，查访找到，已训诫',
    at: 'nixi',
    scenes: [
      discover('nixi', -9, '约定的电话报告没有来，连拨三次关机。（演示）'),
      search('nixi', -9, 11, 'telephone', '拨打本人、妻子、哥哥的电话，妻子说前一天出门没有回来。（演示）'),
      search('nixi', -9, 15, 'visit', '到家中查访，门锁着，邻居没有见到。（演示）'),
      go('clerk', [-9, 16], 'notify', (on) => ({ sentAt: at(on(-9), '16:00') })),
      go('nixi', [-8, 15], 'found', (on) => ({
        foundAt: at(on(-8), '11:00'),
        place: { text: '尼西乡高山牧场（演示地址）' },
        reason: '上山放牧，手机没有电，没有想到报告。（演示）',
        compliance: 'complies',
      })),
      go('clerk', [-8, 17], 'tellFound', (on) => ({ sentAt: at(on(-8), '17:00') })),
      go('approver', [-6, 10], 'dispose', (on) => ({
        handlings: ['admonition'],
        on: on(-6),
        text: '没有超过十日，经批评能认识错误，给予训诫。（演示）',
      })),
    ],
  },
  {
    title: '失联四天，已认定脱管，公安协助查找',
    at: 'jiantang',
    scenes: [
      discover('jiantang', -3, '没有来参加定期报告，电话停机。（演示）'),
      search('jiantang', -3, 10, 'telephone', '本人电话停机，微信没有回复。（演示）'),
      search('jiantang', -3, 15, 'visit', '到住处查访，房东说三天前退房离开。（演示）'),
      go('clerk', [-3, 16], 'notify', (on) => ({ sentAt: at(on(-3), '16:00') })),
      search('jiantang', -2, 10, 'family', '询问父母和姐姐，都说没有联系，不知道去向。（演示）'),
      search('jiantang', -1, 9, 'others', '询问原工友、包工头，没有线索。（演示）', true),
      go('approver', [-1, 11], 'askPolice', () => ({})),
      go('approver', [-1, 16], 'determine', () => ({
        conclusion: 'absconded',
        form: 'lost',
        text: '最后一次联系后超过四十八小时，家属和工友都不知道去向，没有核实到正当理由。（演示）',
      })),
    ],
  },
];

function discover(who: Player, day: number, text: string): Scene {
  return start(who, [day, 9], 'lostContact', (on) => ({
    form: 'lost',
    since: at(on(day - 1), '18:00'),
    discoveredAt: at(on(day), '08:30'),
    how: 'noAnswer',
    text,
  }));
}

function search(
  who: Player,
  day: number,
  hour: number,
  method: string,
  text: string,
  exhausted = false,
): Scene {
  return go(who, [day, hour], 'search', (on): FormValues => ({
    searchedAt: at(on(day), `${String(hour - 1).padStart(2, '0')}:30`),
    method,
    by: '演示·司法所两名工作人员',
    text,
    result: 'notFound',
    ...(exhausted ? { exhausted } : {}),
  }));
}

/** A minute of a day, as people type it. */
function at(day: Day, clock: string): string {
  return `${day} ${clock}`;
}
