import { describe, expect, test } from 'vitest';

import { apiQuery, changed, readFilters, usualFilters, writeFilters } from './filters.ts';
import { filterSentence } from './sentence.ts';

const officeName = (code: string) => (code === '533401103000' ? '尼西乡' : '不知道的地方');

describe('a filter as a sentence', () => {
  test('the usual list is who is serving', () => {
    expect(filterSentence(usualFilters, officeName)).toBe('在矫');
  });

  test('every part has its word, in a fixed order', () => {
    const filters = { ...usualFilters, office: '533401103000', level: '严管', endsWithin: '7' };
    expect(filterSentence(filters, officeName)).toBe('在矫 · 尼西乡 · 严管 · 7 日内到期');
  });

  test('what is searched for stands in quotation marks', () => {
    expect(filterSentence({ ...usualFilters, status: '', search: ' zxzm ' }, officeName)).toBe(
      '全部状态 · “zxzm”',
    );
  });
});

describe('a filter in the address', () => {
  test('the usual list has an empty address', () => {
    expect(writeFilters(usualFilters).toString()).toBe('');
    expect(readFilters(new URLSearchParams())).toEqual(usualFilters);
  });

  test('what is written is read again', () => {
    const filters = {
      ...usualFilters,
      status: '',
      measure: 'parole',
      away: true,
      missed: true,
      sort: '-termEnds',
      page: 3,
    } as const;
    expect(readFilters(writeFilters(filters))).toEqual(filters);
  });

  test('a change goes back to the first page', () => {
    expect(changed({ ...usualFilters, page: 4 }, { level: '普管' }).page).toBe(1);
    expect(changed({ ...usualFilters, page: 4 }, { page: 5 }).page).toBe(5);
  });

  test('the Excel takes the same filters without the page', () => {
    const filters = { ...usualFilters, endsWithin: '30', page: 2 };
    expect(apiQuery(filters, false)).toBe('status=serving&endsWithin=30&sort=name');
    expect(apiQuery(filters, true)).toBe('status=serving&endsWithin=30&sort=name&page=2&size=50');
  });
});
