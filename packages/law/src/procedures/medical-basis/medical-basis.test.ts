import { describe, expect, test } from 'vitest';

import { foldFacts } from '../../facts/fold-facts.ts';
import { assess, contributionOf } from '../../kernel/assess.ts';
import { contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { medicalBasis } from './medical-basis.ts';

const enteredAt = '2026-03-02T02:00:00.000Z';
const secret = '演示·慢性病名';
const outside = () => factsOf({ measure: 'outsidePrison' });
const entry = {
  basis: 'illness',
  diagnosis: secret,
  hospital: '演示医院',
  diagnosedOn: '2026-02-10',
  guarantor: [{ name: '演示·卓玛', role: 'spouse' }],
  guaranteeOn: '2026-02-11',
};

function enter(values: object = {}) {
  const story = new MatterStory(medicalBasis, outside());
  taken(story.step(enteredAt, 'countyAgency', 'enter', { ...entry, ...values }));
  return story;
}

const read = (story: MatterStory, facts = outside()) =>
  assess(medicalBasis, story.state!, facts, contextAt(enteredAt));
const codes = (story: MatterStory) => read(story).findings.map((one) => one.code);

describe('暂予监外执行情形和保证人', () => {
  test('it is only there for people serving outside prison', () => {
    const story = new MatterStory(medicalBasis, factsOf());
    expect(refused(story.step(enteredAt, 'countyAgency', 'enter', entry))).toEqual([
      'medicalBasis.other-measure',
    ]);
  });

  test('ground, day and guarantor are facts; the newest ones rule, and annulling removes them', () => {
    const story = enter();
    const folded = () => foldFacts(outside(), [contributionOf(medicalBasis, story.state!)]).medical;
    expect(folded()).toEqual({
      matterId: story.id,
      basis: 'illness',
      diagnosedOn: '2026-02-10',
      guarantor: '演示·卓玛',
    });
    const more = { diagnosedOn: '2026-03-01', hospital: '演示医院', diagnosis: secret };
    taken(story.step(enteredAt, 'countyAgency', 'addDiagnosis', more));
    const change = { guarantor: [{ name: '演示·次仁' }], from: '2026-03-02', reason: '演示：原保证人外迁' };
    taken(story.step(enteredAt, 'countyAgency', 'changeGuarantor', change));
    expect(folded()).toMatchObject({ diagnosedOn: '2026-03-01', guarantor: '演示·次仁' });
    taken(story.mend(enteredAt, 'countyAgency', { act: 'annul', reason: '登记错了人' }));
    expect(folded()).toBeUndefined();
  });

  test('medical parole without a guarantor is pointed out; other grounds need none', () => {
    expect(codes(enter())).toEqual([]);
    expect(codes(enter({ guarantor: undefined, guaranteeOn: undefined }))).toEqual([
      'medicalBasis.guarantor-missing',
    ]);
    expect(codes(enter({ basis: 'nursing', guarantor: undefined, guaranteeOn: undefined }))).toEqual([]);
  });

  test('a guarantor without a written guarantee is pointed out, and a new one needs a new guarantee', () => {
    const story = enter({ guaranteeOn: undefined });
    expect(codes(story)).toEqual(['medicalBasis.guarantee-missing']);
    const change = { guarantor: [{ name: '演示·次仁' }], from: '2026-03-02', reason: '演示' };
    taken(story.step(enteredAt, 'countyAgency', 'changeGuarantor', { ...change, guaranteeOn: '2026-03-02' }));
    expect(codes(story)).toEqual([]);
    taken(story.step(enteredAt, 'countyAgency', 'changeGuarantor', change));
    expect(codes(story)).toEqual(['medicalBasis.guarantee-missing']);
  });

  test('nothing is asked for once the person is discharged', () => {
    const story = enter({ guarantor: undefined });
    const ended = factsOf({ measure: 'outsidePrison', status: 'discharged' });
    expect(read(story, ended).findings).toEqual([]);
  });

  test('what was written about health is sealed, and in no summary, finding or fact', () => {
    const story = enter({ guaranteeOn: undefined });
    const { form } = medicalBasis.steps['enter']!;
    expect(form['diagnosis']?.sensitive).toBe(true);
    expect(medicalBasis.steps['addDiagnosis']!.form['diagnosis']?.sensitive).toBe(true);
    const { summary, findings, contribution } = read(story);
    expect(findings).not.toEqual([]);
    expect(JSON.stringify({ summary, findings, contribution })).not.toContain(secret);
    expect(summary).not.toContain('疾病');
  });

  test('days lie behind us, and one person guarantees', () => {
    const story = new MatterStory(medicalBasis, outside());
    const refusals = (values: object) =>
      refused(story.step(enteredAt, 'countyAgency', 'enter', { ...entry, ...values }));
    expect(refusals({ diagnosedOn: '2026-03-03' })).toEqual(['medicalBasis.diagnosed-in-future']);
    expect(refusals({ childBornOn: '2026-03-03' })).toEqual(['medicalBasis.born-in-future']);
    expect(refusals({ guaranteeOn: '2026-03-03' })).toEqual(['medicalBasis.guaranteed-in-future']);
    expect(refusals({ guarantor: [{ name: '演示·卓玛' }, { name: '演示·次仁' }] })).toEqual([
      'medicalBasis.several-guarantors',
    ]);
  });
});
