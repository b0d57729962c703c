import { readValues, whole } from '../torture/options.mjs';

/** What one may say to `npm run soak --`; shown for --help and for anything it does not understand. */
export const usage = `npm run soak -- [选项]
  --hours N      一个县多少小时的请求（默认 8）
  --minutes N    压缩到多少分钟（默认 30）
  --times N      请求数是一个县的几倍，可以是小数（默认 1）
  --seed N       种子：同一种子，同样的请求次序（默认 1）
  --result 路径  结果文件的路径，不带扩展名（默认 soak-result，写 .json 和 .md）`;

/**
 * Reads the parameters of the command line.
 * @throws Error with a Chinese sentence
 */
export function parseOptions(parameters) {
  const values = readValues(parameters, {
    hours: { type: 'string', default: '8' },
    minutes: { type: 'string', default: '30' },
    times: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    result: { type: 'string', default: 'soak-result' },
    help: { type: 'boolean', default: false },
  });
  return {
    hours: whole(values.hours, '--hours', 1, 24),
    minutes: whole(values.minutes, '--minutes', 1, 1_440),
    times: positive(values.times, '--times'),
    seed: whole(values.seed, '--seed', 0, 4_294_967_295),
    result: values.result,
    help: values.help,
  };
}

function positive(text, name) {
  const number = Number(text);
  if (!(number >= 0.01 && number <= 100)) {
    throw new Error(`${name} 应为 0.01 到 100 之间的数，现在是「${text}」。`);
  }
  return number;
}
