import { parseArgs } from 'node:util';

/** What one may say to `npm run bench --`; shown for --help and for anything it does not understand. */
export const usage = `npm run bench -- [选项]
  --cases N      复制到多少个案件（默认 100000）
  --quick        同 --cases 10000
  --minutes N    总时限，分钟（默认 4）；到时未开始的行注明未测
  --rows 文字    只测标题含有该文字的行
  --no-chains    复制件不写摘要、链和封存批次（快，但这样的数据不能核验）
  --directus     同轮加测 Directus（首次从 npm 装到缓存文件夹，要 C++ 编译器和 Python；用后结束）
  --json 文件    另存一份 JSON`;

/**
 * Reads the parameters of the command line.
 * @throws Error with a Chinese sentence
 */
export function parseOptions(parameters) {
  const values = readValues(parameters);
  return {
    cases: positive(values.cases ?? (values.quick ? '10000' : '100000'), '--cases', 1_000, 5_000_000),
    minutes: positive(values.minutes ?? '4', '--minutes', 1, 240),
    rows: values.rows,
    directus: values.directus,
    chains: !values['no-chains'],
    json: values.json,
    help: values.help,
  };
}

function readValues(parameters) {
  const options = {
    cases: { type: 'string' },
    quick: { type: 'boolean', default: false },
    minutes: { type: 'string' },
    rows: { type: 'string', default: '' },
    directus: { type: 'boolean', default: false },
    'no-chains': { type: 'boolean', default: false },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  };
  try {
    return parseArgs({ args: parameters, options }).values;
  } catch (error) {
    throw new Error('有不认识的选项，或选项缺少数值。', { cause: error });
  }
}

function positive(text, name, least, most) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least || number > most) {
    throw new Error(`${name} 应为 ${least} 到 ${most} 之间的整数，现在是「${text}」。`);
  }
  return number;
}
