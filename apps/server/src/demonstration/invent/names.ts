import type { Chance } from './chance.ts';

export type Sex = 'male' | 'female';

/** A name and the people it belongs to, as GB/T 3304 calls them. */
export interface InventedName {
  readonly name: string;
  readonly ethnicity: string;
}

const tibetanFirst = [
  '扎西',
  '次仁',
  '尼玛',
  '达瓦',
  '格桑',
  '洛桑',
  '丹增',
  '白玛',
  '索南',
  '鲁茸',
  '阿青',
  '此里',
  '斯那',
  '农布',
  '七林',
  '江初',
];
const tibetanLast: Readonly<Record<Sex, readonly string[]>> = {
  male: ['顿珠', '旺堆', '平措', '吾堆', '培楚', '定主', '品初', '益西', '多吉', '江措'],
  female: ['卓玛', '央宗', '拉姆', '取次', '永宗', '央金', '追玛', '曲珍'],
};
const naxiFirst = ['和', '木', '和', '和', '阿'];
const hanFirst = ['李', '王', '张', '杨', '赵', '刘', '陈', '段', '施', '丁', '单', '仇'];
const lisuFirst = ['余', '胡', '蜂', '熊', '麻', '普', '祝', '褚', '恰'];
const given: Readonly<Record<Sex, readonly string[]>> = {
  male: ['示昌', '示华', '例军', '例生', '示福', '例山', '示林', '例宏', '示坤', '例明', '示亮', '例雄'],
  female: ['示芳', '例英', '示梅', '例花', '示琴', '例珍', '示秀', '例香', '示莲', '例娟'],
};
/** Characters many fonts and some databases lose; a register has them, so the demonstration has them. */
const rare = ['䶮', '㛃', '𬭚', '喆', '堃', '玥'];

/** A name in one of the shapes people of the prefecture have. Made up from parts; the given names carry 示 or 例 where they can. */
export function inventName(chance: Chance, sex: Sex): InventedName {
  const shape = chance.weighted([
    ['tibetan', 40],
    ['naxi', 18],
    ['lisu', 22],
    ['han', 16],
    ['rare', 4],
  ] as const);
  switch (shape) {
    case 'tibetan':
      return { name: chance.pick(tibetanFirst) + chance.pick(tibetanLast[sex]), ethnicity: '藏族' };
    case 'naxi':
      return { name: chance.pick(naxiFirst) + chance.pick(given[sex]), ethnicity: '纳西族' };
    case 'lisu':
      return chance.percent(20)
        ? { name: `阿普·${chance.pick(given[sex])}`, ethnicity: '傈僳族' }
        : { name: chance.pick(lisuFirst) + chance.pick(given[sex]), ethnicity: '傈僳族' };
    case 'han':
      return {
        name: chance.pick(hanFirst) + chance.pick(given[sex]),
        ethnicity: chance.pick(['汉族', '汉族', '白族', '彝族']),
      };
    case 'rare':
      return { name: `${chance.pick(naxiFirst)}示${chance.pick(rare)}`, ethnicity: '纳西族' };
  }
}
