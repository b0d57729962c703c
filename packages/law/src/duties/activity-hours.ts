import type { ParameterDefinition, Parameters } from '../kernel/parameter.ts';
import { parameterValue } from '../kernel/parameter.ts';
import { levelsProblem } from './quota.ts';

const BETWEEN = /[;,、\n]/u;
const HOURS = /^(\d{1,3})(?:小时)?$/u;

const read = new Map<string, ReadonlyMap<string, number | undefined>>();

/** '严管：12；其他：8' as hours by level; 不要求 is undefined, and what cannot be read is left out. */
function readHours(text: string): ReadonlyMap<string, number | undefined> {
  const known = read.get(text);
  if (known !== undefined) return known;
  const found = new Map<string, number | undefined>();
  for (const part of text.normalize('NFKC').split(BETWEEN)) {
    const [level, amount] = part.split(':').map((one) => one.trim());
    if (level === undefined || level === '' || amount === undefined) continue;
    const hours = HOURS.exec(amount)?.[1];
    if (hours !== undefined) found.set(level, Number(hours));
    else if (amount === '不要求') found.set(level, undefined);
  }
  read.set(text, found);
  return found;
}

/** What of a text would be left out, and how it is written. */
export function hoursProblem(text: string): string | undefined {
  const reads = (amount: string) => amount === '不要求' || HOURS.test(amount);
  return levelsProblem(text, BETWEEN, reads, '严管：12；其他：8');
}

/** Hours at a level; one that is not named follows 其他, and without that line nothing is asked. */
export function hoursFor(
  parameters: Parameters,
  definition: ParameterDefinition<string>,
  level: string | undefined,
): number | undefined {
  const hours = readHours(parameterValue(parameters, definition) ?? '');
  return level !== undefined && hours.has(level) ? hours.get(level) : hours.get('其他');
}
