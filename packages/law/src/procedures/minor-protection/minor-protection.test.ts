import { expect, test } from 'vitest';

import type { CaseFacts } from '../../facts/facts.ts';
import { foldFacts } from '../../facts/fold-facts.ts';
import { assess } from '../../kernel/assess.ts';
import { contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { day } from '../../time/day.ts';
import { minorProtection } from './minor-protection.ts';
import { minor, ordinarySteps } from './vectors.ts';

const at = '2026-12-03T02:00:00.000Z';
const supervisee = { ...minor, birthOn: day(minor.birthOn) };
const factsWith = (changes: Partial<CaseFacts> = {}): CaseFacts => factsOf({ supervisee, ...changes });
const step = (
  story: MatterStory,
  name: string,
  changes: object = {},
  office: 'judicialOffice' | 'countyAgency' = 'countyAgency',
) => story.step(at, office, name, { ...ordinarySteps[name], ...changes });

function arranged(changes: object = {}, facts = factsWith()): MatterStory {
  const story = new MatterStory(minorProtection, facts);
  taken(step(story, 'arrange', changes, 'judicialOffice'));
  return story;
}

const read = (story: MatterStory) => assess(minorProtection, story.state!, story.facts, contextAt(at));

test('arranged, the prompt goes; the school, the guardian and the authorities are written to', () => {
  const story = arranged({ schooling: 'outOfSchool' });
  const facts = foldFacts(story.facts, [read(story).contribution]);
  const prompt = (given: CaseFacts) => minorProtection.prompts?.[0]?.(given, contextAt(at))?.finding?.code;
  expect(prompt(factsWith())).toBe('minorProtection.owed');
  expect(prompt(facts)).toBeUndefined();
  expect(read(story)).toMatchObject({
    status: 'running',
    summary: '未成年人专门安排：演示·卓玛负责',
    findings: [{ code: 'minorProtection.court-report' }],
  });
  taken(step(story, 'receiveReport'));
  expect(read(story).findings).toEqual([]);
  const school = taken(step(story, 'notifyEducation'));
  expect(school.papers).toMatchObject([
    { counterWord: '义教通', to: '演示市教育局', data: { introduce: 'identity' } },
  ]);
  expect(school.copies).toMatchObject([{ recipient: { kind: 'named', name: '演示市教育局' } }]);
  const warned = taken(step(story, 'warnGuardian', { conduct: 'refuses' }, 'judicialOffice'));
  expect(warned.papers).toMatchObject([{ counterWord: '督护', to: '演示·拉姆' }]);
  const told = taken(step(story, 'notifyAuthority'));
  expect(told.papers).toMatchObject([{ counterWord: '护通', to: '演示市民政局' }]);
  expect(read(story).status).toBe('closed');
});

test('for minors only, once, by a body that works the case, and with the guardian told', () => {
  const open = (facts: CaseFacts, changes: object = {}) =>
    refused(step(new MatterStory(minorProtection, facts), 'arrange', changes));
  expect(open(factsOf())).toEqual(['minorProtection.not-minor']);
  expect(open(factsWith({ minorCare: { matterId: 'other', on: day('2026-11-01') } }))).toEqual([
    'minorProtection.stands',
  ]);
  expect(open(factsWith({ status: 'discharged' }))).toEqual(['case.ended']);
  expect(open(factsWith(), { guardianToldOn: undefined })).toEqual(['minorProtection.guardian-untold']);
  expect(open(factsWith(), { secrecy: false })).toEqual(['minorProtection.not-secret']);
  const grown = { ...supervisee, birthOn: day('2000-05-01') };
  expect(open(factsWith({ supervisee: grown }), { guardian: undefined, guardianToldOn: undefined })).toEqual(
    [],
  );
  const story = arranged({ schooling: 'outOfSchool' });
  expect(refused(step(story, 'notifyEducation', {}, 'judicialOffice'))).toEqual(['step.wrong-office']);
});

test('work is for whoever is sixteen and wants it; school for everybody', () => {
  const codes = (changes: object, birthOn = '2009-05-01') =>
    refused(
      step(
        arranged({}, factsWith({ supervisee: { ...supervisee, birthOn: day(birthOn) } })),
        'coordinate',
        changes,
      ),
    );
  expect(codes({})).toEqual([]);
  expect(codes({ willing: false })).toEqual(['minorProtection.unwilling']);
  expect(codes({}, '2010-12-03')).toEqual(['minorProtection.under-sixteen']);
  expect(codes({ kind: 'study' }, '2010-12-03')).toEqual([]);
});
