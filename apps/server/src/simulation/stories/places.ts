import type { Place } from '@guitu/law';

/** Where people of the prefecture go. Addresses are invented. */
export const destinations: readonly Place[] = [
  { text: '丽江市古城区（演示地址）', region: 530_702_000_000 },
  { text: '昆明市五华区演示医院', region: 530_102_000_000 },
  { text: '大理市下关镇（演示地址）', region: 532_901_000_000 },
  { text: '成都市武侯区（演示地址）', region: 510_107_000_000 },
];
