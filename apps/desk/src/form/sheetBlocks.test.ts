import { leave } from '@guitu/law';
import { expect, test } from 'vitest';

import type { MatterPage, StepRow } from '../api/types.ts';
import { blocksOf } from './sheetBlocks.ts';

const row = (name: string, state: StepRow['state'], optional = false) =>
  ({ name, title: name, state, optional, officeName: '尼西司法所' }) as StepRow;
const matter = (...steps: StepRow[]) => ({ steps }) as unknown as MatterPage;
const kinds = (blocks: ReturnType<typeof blocksOf>) => blocks.map((block) => `${block.step} ${block.kind}`);

test('an empty form: the first step is open, the certain ones follow', () => {
  expect(kinds(blocksOf(leave, undefined, 'apply'))).toEqual(['apply active', 'decide next']);
});

test('a running matter: done, open, to come; what is not needed is not there', () => {
  const blocks = blocksOf(
    leave,
    matter(
      row('apply', 'done'),
      row('review', 'now'),
      row('countyReview', 'skipped'),
      row('decide', 'next'),
      row('contact', 'now', true),
    ),
    'review',
  );
  expect(kinds(blocks)).toEqual(['apply done', 'review active', 'decide next']);
});

test('somebody else is to act', () => {
  expect(kinds(blocksOf(leave, matter(row('apply', 'done'), row('decide', 'now')), undefined))).toEqual([
    'apply done',
    'decide waiting',
  ]);
});

test('a step that may be taken again is filled in at the end', () => {
  const blocks = blocksOf(
    leave,
    matter(row('apply', 'done'), row('contact', 'done', true), row('return', 'now')),
    'contact',
  );
  expect(kinds(blocks)).toEqual(['apply done', 'contact done', 'return waiting', 'contact active']);
});
