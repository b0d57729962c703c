import pg from 'pg';

import { RecordRefusal } from '../refusal.ts';

const { builtins } = pg.types;

/**
 * How values arrive: int8 as number (refused beyond the safe range), date as 'YYYY-MM-DD', timestamptz as ISO UTC with
 * milliseconds and Z. Never a Date: it has a time zone of its own. Bound to our pools, not to the whole process.
 */
export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser(id: number, format?: 'text' | 'binary') {
    if (format !== 'binary') {
      if (id === builtins.INT8) return parseInteger;
      if (id === builtins.DATE) return (text: string) => text;
      if (id === builtins.TIMESTAMPTZ) return parseMoment;
    }
    return pg.types.getTypeParser(id, format) as (text: string) => unknown;
  },
};

/** int8 text to number. */
export function parseInteger(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) {
    throw new RecordRefusal('record.value', `数据库中的整数 ${text} 超出可精确表示的范围。`);
  }
  return number;
}

/** '2026-03-01 08:00:00.5+00' to '2026-03-01T08:00:00.500Z'. Connections are pinned to UTC; anything else is refused. */
export function parseMoment(text: string): string {
  const match = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?\+00$/.exec(text);
  if (!match) throw new RecordRefusal('record.value', `数据库中的时刻 ${text} 无法识别。`);
  return `${match[1]}T${match[2]}.${(match[3] ?? '').padEnd(3, '0').slice(0, 3)}Z`;
}
