import { findDay } from '../time/day.ts';
import type { Moment } from '../time/moment.ts';
import { findMoment } from '../time/moment.ts';

const LOCAL = /^(.+?)[ T]+(\d{1,2})[:：时](\d{1,2})分?$/;

/** Reads a point in time as people type it ('2026-01-05 9:30', '2026年1月5日 9时30分'), meant in Asia/Shanghai; or ISO 8601. */
export function readMoment(text: string): Moment | undefined {
  const iso = findMoment(text.trim());
  if (iso !== undefined) return iso;
  const match = LOCAL.exec(text.normalize('NFKC').trim());
  const day = match === null ? undefined : findDay(match[1] ?? '');
  if (match === null || day === undefined) return undefined;
  const hour = (match[2] ?? '').padStart(2, '0');
  const minute = (match[3] ?? '').padStart(2, '0');
  return findMoment(`${day}T${hour}:${minute}:00.000+08:00`);
}
