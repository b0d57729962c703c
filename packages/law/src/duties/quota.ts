import type { ParameterDefinition, Parameters } from '../kernel/parameter.ts';
import { parameterValue } from '../kernel/parameter.ts';
import type { Quota } from './windows.ts';

const periods: Readonly<Record<string, Quota['every']>> = {
  周: 'week',
  月: 'month',
  季: 'quarter',
  季度: 'quarter',
};
const FREQUENCY = /^每(周|月|季度|季)(\d{1,2})次$/u;

/** '每月2次', '每周1次', '每季度1次'; '不要求' is undefined. Null for anything else. */
export function readQuota(text: string): Quota | undefined | null {
  if (text === '不要求') return undefined;
  const match = FREQUENCY.exec(text);
  const every = periods[match?.[1] ?? ''];
  const times = Number(match?.[2]);
  if (every === undefined || times < 1 || times > 31) return null;
  return { times, every };
}

const read = new Map<string, ReadonlyMap<string, Quota | undefined>>();

/** '严管：每周1次；普管：每月2次；其他：每月1次'. What cannot be read is left out, so that the line of 其他 rules for it. */
export function readQuotas(text: string): ReadonlyMap<string, Quota | undefined> {
  const known = read.get(text);
  if (known !== undefined) return known;
  const found = new Map<string, Quota | undefined>();
  for (const part of text.normalize('NFKC').split(/[;,、]/u)) {
    const [level, frequency] = part.split(':').map((one) => one.trim());
    const quota = frequency === undefined ? null : readQuota(frequency);
    if (level !== undefined && level !== '' && quota !== null) found.set(level, quota);
  }
  read.set(text, found);
  return found;
}

/** What of a text readQuotas would leave out, and how it is written. */
export function quotaProblem(text: string): string | undefined {
  return levelsProblem(
    text,
    /[;,、]/u,
    (frequency) => readQuota(frequency) !== null,
    '严管：每周1次；其他：每月2次',
  );
}

/** Whatever goes by level is written 'level: what'; each level once. */
export function levelsProblem(
  text: string,
  between: RegExp,
  reads: (what: string) => boolean,
  example: string,
): string | undefined {
  const levels = new Set<string>();
  for (const part of text.normalize('NFKC').split(between)) {
    const [level = '', what, ...more] = part.split(':').map((one) => one.trim());
    if (level === '' && what === undefined) continue;
    if (level === '' || what === undefined || more.length > 0 || !reads(what))
      return `看不懂“${part.trim()}”：请写成“${example}”的样式，不要求的写“不要求”。`;
    if (levels.has(level)) return `“${level}”写了两次，请只留一处。`;
    levels.add(level);
  }
  return levels.size === 0 ? `请写成“${example}”的样式。` : undefined;
}

/** What is owed at a level. One that is not named, and no level at all, follow 其他; without that line nothing is asked. */
export function quotaFor(
  parameters: Parameters,
  definition: ParameterDefinition<string>,
  level: string | undefined,
): Quota | undefined {
  const quotas = readQuotas(parameterValue(parameters, definition) ?? '');
  return level !== undefined && quotas.has(level) ? quotas.get(level) : quotas.get('其他');
}
