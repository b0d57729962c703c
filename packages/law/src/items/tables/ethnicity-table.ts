import type { Code, CodeTable } from './code-table.ts';

/** GB/T 3304 in the order of its codes 01 to 56. */
const names = (
  '汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 ' +
  '柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 ' +
  '塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺'
).split(' ');

const listed: readonly Code[] = names.map((name, index) => {
  const code = String(index + 1).padStart(2, '0');
  return { code, label: `${name}族`, means: code, also: [name] };
});

const ethnicities: readonly Code[] = [
  ...listed,
  { code: '97', label: '其他', means: '97', also: ['未识别', '未识别民族'] },
  { code: '98', label: '外国血统中国籍人士', means: '98', also: ['外国血统'] },
];

/** Both generations take the national standard. */
export const ethnicity: CodeTable = {
  name: 'ethnicity',
  title: '民族',
  same: true,
  codes: { '2017': ethnicities, '2021': ethnicities },
};
