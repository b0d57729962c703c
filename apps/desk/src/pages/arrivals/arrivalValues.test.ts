import { checkDigit } from '@guitu/law';
import { expect, test } from 'vitest';

import { announceOf, itemsOf, papersOf, withCard, withIdNumber, withValue } from './arrivalValues.ts';

const numberOf = (seventeen: string) => seventeen + checkDigit(seventeen);
const man = numberOf('99999919900312001');
const woman = numberOf('99999919910405002');

test('birth date and sex follow the number until somebody types something else', () => {
  const first = withIdNumber({}, man);
  expect(first).toMatchObject({ 'items.birthOn': '1990-03-12', 'items.sex': '男' });
  expect(withIdNumber(first, woman)).toMatchObject({ 'items.birthOn': '1991-04-05', 'items.sex': '女' });
  const typed = withValue(first, 'items.birthOn', '1990-03-13');
  expect(withIdNumber(typed, woman)).toMatchObject({ 'items.birthOn': '1990-03-13', 'items.sex': '女' });
  expect(withIdNumber({}, '9999')).toEqual({ 'items.idNumber': '9999' });
  expect(withIdNumber(first, undefined)).toEqual({ 'items.birthOn': '1990-03-12', 'items.sex': '男' });
});

test('items and announcement go their own ways, and what both need is typed once', () => {
  const values = {
    'items.name': ' 演示·扎西 ',
    'items.homeRegion': { text: '云南省迪庆藏族自治州', region: 533400000000 },
    'items.phone': '  ',
    'announce.source': 'walkIn',
    'announce.decider': '演示县人民法院',
    'announce.decisionOn': '2026-11-02',
    officeCode: '533401204000',
  };
  expect(itemsOf(values)).toEqual({
    name: '演示·扎西',
    homeRegion: '云南省迪庆藏族自治州',
    decidingAuthority: '演示县人民法院',
    judgmentOn: '2026-11-02',
  });
  expect(announceOf(values)).toEqual({
    source: 'walkIn',
    decider: '演示县人民法院',
    decisionOn: '2026-11-02',
  });
});

test('a card fills in what it says and leaves the rest alone', () => {
  const values = { 'items.name': '演示', 'items.phone': '13800000000' };
  expect(withCard(values, { name: '演示·扎西', address: '演示村1号', sex: 'female' })).toEqual({
    'items.name': '演示·扎西',
    'items.phone': '13800000000',
    'items.householdAddress': '演示村1号',
    'items.sex': '女',
  });
});

test('papers that came along are received the day the agency learned of the person', () => {
  expect(papersOf({ 'announce.learnedOn': '2026-11-23' })).toBeUndefined();
  expect(papersOf({ 'announce.learnedOn': '2026-11-23', 'papers.papers': ['judgment'] })).toEqual({
    receivedOn: '2026-11-23',
    codes: ['judgment'],
  });
});
