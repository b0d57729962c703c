import { readFileSync } from 'node:fs';

import { chinaCalendar, coreItems, day, moment } from '@guitu/law';
import { expect, test } from 'vitest';

import { notStated } from '../arrivals/arrival-entry.ts';
import { judgePackage } from './judge-package.ts';
import { readManifest } from './manifest.ts';
import { paperKinds } from './paper-kinds.ts';
import { announceForm } from './read-announce.ts';

const folder = new URL('../../../../docs/exchange/', import.meta.url);
const document = readFileSync(new URL('decision-package.md', folder), 'utf8');

/** Known by the receiving body alone. */
const ours = new Set(['source', 'learnedOn', 'noticeReceivedOn']);

test('the example is a manifest without a problem, its papers aside', () => {
  const { manifest, old } = readManifest(readFileSync(new URL('decision-package.example.json', folder)));
  expect(old).toBe(false);
  const files = manifest.files.map(({ path, kind, title }, index) => ({
    index,
    path,
    kind,
    title,
    size: 1,
    state: 'sound' as const,
    text: '',
  }));
  const judged = judgePackage(
    { manifest, files, problems: [] },
    {
      receivedAt: moment('2026-03-02T09:00:00+08:00'),
      today: day('2026-03-02'),
      low: 533_401_000_000,
      high: 533_401_999_999,
      calendar: chinaCalendar,
    },
  );
  expect(judged.problems).toEqual([]);
});

test('the document names every item, field and kind of paper there is', () => {
  const names = [
    ...coreItems.map(({ name }) => name).filter((name) => !notStated.has(name)),
    ...Object.keys(announceForm()).filter((name) => !ours.has(name)),
    ...paperKinds().map(({ code }) => code),
  ];
  expect(names.filter((name) => !document.includes(`\`${name}\``))).toEqual([]);
});
