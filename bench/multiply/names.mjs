import { nameSort, nameTokens } from '@guitu/record';

/** Surnames and characters as they are common in north-west Yunnan: 汉, 纳西, 傈僳, 白, 彝, 普米, and Tibetan name parts. */
const surnames = [...'和余杨李王张赵木蜂熊鲁丰阿马陈刘周何罗段尹施杜董郭吴孙胡朱高林谢唐许邓曹彭曾肖田'];
const characters = [
  ...'丽华明军志强建国文武学英秀兰玉梅春秋金银海江山水云雪龙凤阳东南西北永福贵荣光辉新红永平安康宁慧敏静洁芳',
];
const tibetan = [
  '扎西',
  '次仁',
  '卓玛',
  '拉姆',
  '尼玛',
  '达瓦',
  '格桑',
  '央金',
  '白玛',
  '多吉',
  '旺堆',
  '平措',
  '德吉',
  '农布',
  '此里',
  '鲁茸',
  '定主',
  '取品',
  '追玛',
  '吉称',
];

/**
 * Invented names, each different, with how they sort and how they are found by record's own functions. Far fewer than
 * people: namesakes are as common in a register as in the streets.
 */
export function inventNames(most) {
  const names = new Set();
  for (const first of tibetan) for (const second of tibetan) if (first !== second) names.add(first + second);
  for (const surname of surnames) for (const character of characters) names.add(surname + character);
  for (let step = 0; names.size < most; step += 1) {
    // Coprime strides walk through all combinations without favouring the first surnames.
    const surname = surnames[step % surnames.length];
    const one = characters[(step * 7) % characters.length];
    const two = characters[(step * 13 + Math.floor(step / characters.length)) % characters.length];
    names.add(surname + one + two);
  }
  return [...names].slice(0, most).map((name) => ({ name, sort: nameSort(name), tokens: nameTokens(name) }));
}

/** Puts the names where the multiplication can join them. */
export async function loadNames(owner, names) {
  await owner.query(`create unlogged table bench.name (position integer primary key, name text, name_sort text);
                     create unlogged table bench.token (position integer, token text)`);
  await owner.query(
    `insert into bench.name select (n ->> 'position')::integer, n ->> 'name', n ->> 'sort' from jsonb_array_elements($1) n`,
    [JSON.stringify(names.map(({ name, sort }, position) => ({ position, name, sort })))],
  );
  await owner.query(
    `insert into bench.token select (n ->> 'position')::integer, t
       from jsonb_array_elements($1) n, jsonb_array_elements_text(n -> 'tokens') t`,
    [JSON.stringify(names.map(({ tokens }, position) => ({ position, tokens })))],
  );
  await owner.query('analyze bench.name; analyze bench.token');
}
