import { describe, expect, test } from 'vitest';

import { foldFacts } from '../../facts/fold-facts.ts';
import { assess, contributionOf } from '../../kernel/assess.ts';
import { assessmentFacts, contextAt, factsOf, nixi, shangriLa } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { leave } from '../leave/leave.ts';
import { assessment } from './assessment.ts';
import { ordinaryLetter, ordinarySteps, take } from './vectors.ts';

const day = (number: number, hour = 2) => `2026-03-${String(number).padStart(2, '0')}T0${hour}:00:00.000Z`;

function received(changes: object = {}): MatterStory {
  const story = new MatterStory(assessment, assessmentFacts());
  taken(story.step(day(3, 1), 'countyAgency', 'receive', { ...ordinaryLetter, ...changes }));
  return story;
}

const give = (
  story: MatterStory,
  on: number,
  step: string,
  values = {},
  office: 'countyAgency' | 'judicialOffice' = 'countyAgency',
) => take(story, day(on), step, values, office);
const owed = (story: MatterStory, on: number) =>
  assess(assessment, story.state!, story.facts, contextAt(day(on, 3)))
    .tasks.filter(({ required }) => required)
    .map(({ step }) => step);

describe('调查评估', () => {
  test('from the letter to the answer: papers, copies, and the desk on which it waits', () => {
    const story = new MatterStory(assessment, assessmentFacts());
    const first = taken(story.step(day(3, 1), 'countyAgency', 'receive', ordinaryLetter));
    expect(first.papers.map(({ kind }) => kind)).toEqual(['assessmentReceipt']);
    expect(owed(story, 3)).toEqual(['check']);
    taken(give(story, 3, 'check'));
    expect(owed(story, 3)).toEqual(['investigate']);
    taken(give(story, 3, 'assign'));
    story.facts = foldFacts(assessmentFacts(), [contributionOf(assessment, story.state!)]);
    expect(story.facts.holder.officeCode).toBe(nixi);
    expect(story.facts.status).toBe('assessing');
    taken(give(story, 4, 'investigate', {}, 'judicialOffice'));
    expect(owed(story, 4)).toEqual(['draft']);
    taken(give(story, 5, 'draft', {}, 'judicialOffice'));
    expect(owed(story, 5)).toEqual(['issue']);
    const issued = taken(give(story, 6, 'issue'));
    expect(issued.papers).toMatchObject([
      { kind: 'assessmentOpinion', counterWord: '评', to: '演示市人民法院' },
    ]);
    expect(issued.papers[0]?.data['assessed']).toEqual({
      identity: '被告人',
      name: '演示·阿布',
      idKind: '居民身份证',
      idNumber: '533401199005010011',
    });
    expect(owed(story, 6)).toEqual(['deliver']);
    taken(give(story, 6, 'deliver'));
    const standing = assess(assessment, story.state!, story.facts, contextAt(day(7)));
    expect(standing.status).toBe('closed');
    taken(give(story, 21, 'answer'));
  });

  test('what is missing is asked for with form 2, and checked again when it has come', () => {
    const story = received({ pieces: ['indictment', 'plea'] });
    taken(give(story, 3, 'check', { result: 'missing', text: '居住地材料' }));
    expect(owed(story, 3)).toEqual(['supplementNotice']);
    const notice = taken(give(story, 4, 'supplementNotice', { items: '核实居住地的材料\n保证人电话' }));
    expect(notice.papers).toMatchObject([{ kind: 'assessmentSupplementNotice' }]);
    expect(notice.papers[0]?.data['missing']).toEqual(['核实居住地的材料', '保证人电话']);
    expect(notice.copies).toMatchObject([{ recipient: { kind: 'named', office: 'court' } }]);
    expect(owed(story, 5)).toEqual(['supplemented']);
    taken(give(story, 9, 'supplemented', { completedOn: '2026-03-09' }));
    expect(owed(story, 9)).toEqual(['check']);
    taken(give(story, 9, 'check', { checkedOn: '2026-03-09' }));
    expect(owed(story, 9)).toEqual(['investigate']);
  });

  test('what cannot be assessed is talked about and given back with form 3; then it is over', () => {
    const story = received();
    taken(give(story, 3, 'check', { result: 'impossible', text: '查无此人' }));
    expect(owed(story, 3)).toEqual(['discuss']);
    taken(give(story, 4, 'discuss'));
    expect(owed(story, 4)).toEqual(['giveBack']);
    const back = taken(give(story, 5, 'giveBack'));
    expect(back.papers).toMatchObject([{ kind: 'assessmentReturnNotice', to: '演示市人民法院' }]);
    expect(assess(assessment, story.state!, story.facts, contextAt(day(30))).findings).toEqual([]);
    expect(assess(assessment, story.state!, story.facts, contextAt(day(30))).status).toBe('closed');
    expect(refused(give(story, 6, 'investigate'))).toEqual(['step.not-now']);
  });

  test('the county hands it to an office of its own and no other', () => {
    const story = received();
    const office = { text: '德钦县燕门乡', region: 533422103000 };
    expect(refused(give(story, 3, 'assign', { office }))).toEqual(['assessment.office-elsewhere']);
    const itself = { text: '香格里拉市', region: shangriLa };
    expect(refused(give(story, 3, 'assign', { office: itself }))).toEqual(['assessment.office-elsewhere']);
  });

  test('two people investigate, and another one issues than who drew it up', () => {
    const story = received();
    taken(give(story, 3, 'check'));
    const alone = { investigators: [{ name: '演示·甲', role: 'officer' }] };
    expect(refused(give(story, 4, 'investigate', alone))).toEqual(['form.invalid']);
    taken(give(story, 4, 'investigate'));
    taken(give(story, 5, 'draft'));
    expect(refused(story.step(day(6), 'countyAgency', 'issue', ordinarySteps['issue']!))).toEqual([
      'assessment.own-draft',
    ]);
    story.parameters = { 'assessment.otherThanDrafter': false };
    taken(story.step(day(6), 'countyAgency', 'issue', ordinarySteps['issue']!));
  });

  test('a gap is named, and nobody finds one without saying which', () => {
    const story = received({ conveyance: 'parties' });
    expect(refused(give(story, 3, 'check', { result: 'missing' }))).toEqual([
      'assessment.result-without-reason',
    ]);
    const { findings } = assess(assessment, story.state!, story.facts, contextAt(day(3)));
    expect(findings.map(({ code }) => code)).toEqual(['assessment.through-parties']);
  });

  test('it is opened in no case of a supervisee, and nothing else in its file', () => {
    const inCase = new MatterStory(assessment, factsOf());
    expect(refused(inCase.step(day(3), 'countyAgency', 'receive', ordinaryLetter))).toEqual(['file.is-case']);
    const officer = { office: 'countyAgency', name: '演示·经办' } as const;
    expect(
      refused(inCase.record(day(4), 'countyAgency', 'receive', day(3), officer, ordinaryLetter)),
    ).toEqual(['file.is-case']);
    const inFile = new MatterStory(leave, assessmentFacts());
    expect(refused(inFile.step(day(3), 'countyAgency', 'apply', {}))).toEqual(['file.is-assessment']);
  });

  test('no body but the county registers it, and a court takes no step', () => {
    const story = new MatterStory(assessment, assessmentFacts());
    for (const office of ['judicialOffice', 'prefectureAgency', 'court'] as const)
      expect(refused(story.step(day(3), office, 'receive', ordinaryLetter))).toContain('step.wrong-office');
  });
});
