import { describe, expect, test } from 'vitest';

import { validate } from '../kernel/validate.ts';
import { entryDefaults, entryForms, fulfilmentOf } from './entry-forms.ts';
import type { EntryKind } from './entry.ts';
import { entryKindNames } from './entry.ts';
import { remarksOn } from './remarks.ts';

const kinds = Object.keys(entryKindNames) as EntryKind[];

/** What somebody has to write, where everything else is as usual. */
const written: Partial<Record<EntryKind, readonly string[]>> = {
  promptReport: ['about', 'note'],
  healthReport: ['condition'],
  medicalReview: ['hospital', 'reviewedOn', 'condition'],
  medicalExamination: ['conclusion', 'note'],
  teamVisit: ['member'],
  education: ['topic'],
  publicService: ['activity'],
};

describe('entry forms', () => {
  test.each(kinds)('%s is short, and in the ordinary case next to nothing has to be written', (kind) => {
    expect(Object.keys(entryForms[kind]).length).toBeLessThanOrEqual(6);
    const { problems, missing } = validate(entryForms[kind], entryDefaults(kind));
    expect(problems).toEqual([]);
    expect(missing.map(({ field }) => field)).toEqual(written[kind] ?? []);
    expect(remarksOn(kind, entryDefaults(kind), false)).toEqual([]);
  });

  test.each(kinds)('%s counts in the ordinary case', (kind) => {
    expect(fulfilmentOf(kind, entryDefaults(kind))).toEqual({ counts: true, also: [] });
  });

  test('SUP-19: a visit without the confirmation is entered, and remarked on', () => {
    const values = { ...entryDefaults('visit'), privacy: false };
    expect(validate(entryForms.visit, values).problems).toEqual([]);
    expect(remarksOn('visit', values, false).map(({ field }) => field)).toEqual(['privacy']);
  });

  test('where a telephone is, is asked for once and with a reason', () => {
    const located = { means: 'phoneLocation', result: 'fine' };
    expect(remarksOn('digitalCheck', located, false).map(({ field }) => field)).toEqual(['note']);
    expect(remarksOn('digitalCheck', { ...located, note: '核实是否到达' }, false)).toEqual([]);
  });
});
