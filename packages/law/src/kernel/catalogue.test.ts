import { describe, expect, test } from 'vitest';

import { procedures } from '../procedures/index.ts';
import { leave } from '../procedures/leave/leave.ts';
import { team } from '../procedures/team/team.ts';
import { day } from '../time/day.ts';
import { catalogueOf } from './catalogue.ts';

const later = { ...leave, version: '2', from: day('2026-07-01') };
const last = { ...leave, version: '3', from: day('2027-01-01') };
const catalogue = catalogueOf([leave, team, later, last]);

describe('the catalogue', () => {
  test('a version holds for matters opened from its day on, until the next', () => {
    const on = (text: string) => catalogue.findOn('leave', day(text))?.version;
    expect(['2026-06-30', '2026-07-01', '2026-12-31', '2027-01-01'].map(on)).toEqual(['1', '2', '2', '3']);
  });

  test('before there was any version, the first one is followed', () => {
    const { findOn } = catalogueOf([later, last]);
    expect(findOn('leave', day('2020-01-01'))?.version).toBe('2');
  });

  test('on a day every procedure is there once, in the order of the list', () => {
    const on = (text: string) => catalogue.on(day(text)).map(({ name, version }) => `${name}@${version}`);
    expect(on('2026-01-01')).toEqual(['leave@1', 'team@1']);
    expect(on('2026-08-01')).toEqual(['leave@2', 'team@1']);
  });

  test('the newest is found by name, any by name and version', () => {
    expect(catalogue.find('leave')).toBe(last);
    expect(catalogue.get('leave', '1')).toBe(leave);
    expect(catalogue.all).toHaveLength(4);
    expect(catalogue.newest).toEqual([last, team]);
  });

  test('what nobody knows is not found, and a matter that names it is a mistake', () => {
    expect(catalogue.find('nothing')).toBeUndefined();
    expect(catalogue.findOn('nothing', day('2026-07-01'))).toBeUndefined();
    expect(() => catalogue.get('leave', '9')).toThrow('unknown procedure leave version 9');
    expect(() => catalogue.get('nothing', '1')).toThrow('unknown procedure nothing version 1');
  });

  test.each([
    ['a later version without a day', [leave, { ...leave, version: '2' }]],
    ['a later version of the same day', [later, { ...last, from: later.from }]],
    ['a later version of an earlier day', [last, later]],
    ['the first one written after one with a day', [later, leave]],
  ])('%s is no order', (_, versions) => {
    expect(() => catalogueOf(versions)).toThrow('does not say from when it holds');
  });

  test('two of one name and version cannot be told apart', () => {
    const same = { ...later, version: '1' };
    expect(() => catalogueOf([leave, same])).toThrow('two versions 1 of leave');
  });

  test('the published procedures are one', () => {
    expect(catalogueOf(procedures).all).toBe(procedures);
  });
});
