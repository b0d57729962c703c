import { parseArgs } from 'node:util';

/** What one may say to `npm run torture --`; shown for --help and for anything it does not understand. */
export const usage = `npm run torture -- [选项]
  --kills N      杀多少次（默认 200）
  --seed N       种子：同一种子，同一计划（默认 1）
  --minutes N    总时限，分钟（默认 90）；到时未杀完的算作未完成
  --result 路径  结果文件的路径，不带扩展名（默认 torture-result，写 .json 和 .md）`;

/**
 * Reads the parameters of the command line.
 * @throws Error with a Chinese sentence
 */
export function parseOptions(parameters) {
  const values = readValues(parameters, {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '90' },
    result: { type: 'string', default: 'torture-result' },
    help: { type: 'boolean', default: false },
  });
  return {
    kills: whole(values.kills, '--kills', 1, 10_000),
    seed: whole(values.seed, '--seed', 0, 4_294_967_295),
    minutes: whole(values.minutes, '--minutes', 1, 1_440),
    result: values.result,
    help: values.help,
  };
}

export function readValues(args, options) {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new Error('有不认识的选项，或选项缺少数值。', { cause: error });
  }
}

export function whole(text, name, least, most) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least || number > most) {
    throw new Error(`${name} 应为 ${least} 到 ${most} 之间的整数，现在是「${text}」。`);
  }
  return number;
}
