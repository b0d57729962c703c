import { expect, test } from 'vitest';

import { factsOf } from '../testing/facts.ts';
import { MatterStory, refused } from '../testing/matter.ts';
import { contactPermission } from './contact-permission/contact-permission.ts';
import { asked } from './contact-permission/vectors.ts';

const applied = '2026-03-02T01:00:00.000Z';
const decided = '2026-03-03T01:00:00.000Z';
const agreed = { opinion: 'agree', text: '属实' };

test('what is asked for lies in order and within the term', () => {
  const codes = (until: string) =>
    refused(
      new MatterStory(contactPermission, factsOf()).step(applied, 'countyAgency', 'apply', {
        ...asked,
        until,
      }),
    );
  expect(codes('2026-03-09')).toEqual(['contactPermission.days']);
  expect(codes('2026-03-10')).toEqual([]);
  expect(codes('2027-12-31')).toEqual([]);
  expect(codes('2028-01-01')).toEqual(['contactPermission.days']);
});

test('the county decides, after the office has spoken, even where the office holds a delegation', () => {
  const { delegations } = factsOf();
  const entrusted = delegations.map((one) => ({ ...one, procedure: 'contactPermission' }));
  const story = new MatterStory(contactPermission, factsOf({ delegations: entrusted }));
  const decide = (office: 'judicialOffice' | 'countyAgency', values: object) =>
    refused(story.step(decided, office, 'decide', { ...values }));
  expect(refused(story.step(applied, 'judicialOffice', 'apply', asked))).toEqual([]);
  expect(decide('countyAgency', { outcome: 'approved' })).toEqual(['step.not-yet']);
  expect(refused(story.step(applied, 'countyAgency', 'opinion', agreed))).toEqual(['step.wrong-office']);
  expect(refused(story.step(applied, 'judicialOffice', 'opinion', agreed))).toEqual([]);
  expect(decide('judicialOffice', { outcome: 'approved' })).toEqual(['step.wrong-office']);
  expect(decide('countyAgency', { outcome: 'refused' })).toEqual(['contactPermission.no-reasons']);
  expect(decide('countyAgency', { outcome: 'refused', reasons: '演示' })).toEqual([]);
});
