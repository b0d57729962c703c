import { describe, expect, test } from 'vitest';

import type { CaseFacts } from '../../facts/facts.ts';
import { foldFacts } from '../../facts/fold-facts.ts';
import type { Office } from '../../kernel/actor.ts';
import { assess } from '../../kernel/assess.ts';
import type { Procedure } from '../../kernel/procedure.ts';
import { actorOf, contextAt, deqin, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { day } from '../../time/day.ts';
import { catalogue } from '../index.ts';
import { firstSealing } from './first-sealing.ts';
import { sealing } from './sealing.ts';
import { ordinarySealing } from './vectors.ts';

const on = day('2026-11-20');
const factsWith = (changes: Partial<CaseFacts> = {}): CaseFacts =>
  factsOf({
    delegations: [],
    status: 'discharged',
    supervisee: { name: '演示·扎西', minorAtCrime: true },
    ended: { matterId: 'discharge', kind: 'discharged', on, ground: '矫正期满' },
    ...changes,
  });
const at = (value: string): string => `${value}T02:00:00.000Z`;
const values = (step: string, changes: object = {}) => ({ ...ordinarySealing[step], ...changes });

function sealed(procedure: Procedure = firstSealing): MatterStory {
  const story = new MatterStory(procedure, factsWith());
  taken(story.step(at('2026-11-23'), 'countyAgency', 'seal', values('seal')));
  return story;
}

describe('犯罪记录封存', () => {
  test('is recorded, and the case is sealed from that day', () => {
    const story = new MatterStory(sealing, factsWith());
    const { papers, state } = taken(
      story.step(at('2026-11-23'), 'countyAgency', 'seal', values('seal', { told: '演示派出所、演示学校' })),
    );
    expect(papers).toEqual([
      {
        kind: 'sealingRecord',
        title: '犯罪记录封存登记表',
        signedBy: 'countyAgency',
        data: {
          executedOn: '2026-11-20',
          sealedOn: '2026-11-23',
          basis: '（2025）演刑初1号判决书',
          scope: ['纸质档案', '电子档案和数据', '保管：演示档案室'],
          told: ['演示派出所', '演示学校'],
        },
      },
    ]);
    const standing = assess(sealing, state, story.facts, contextAt(at('2026-11-23')));
    expect(standing).toMatchObject({
      status: 'closed',
      findings: [],
      summary: '犯罪记录封存：2026年11月23日',
    });
    const facts = foldFacts(story.facts, [standing.contribution]);
    expect(facts.sealed).toEqual({ matterId: 'matter-1', on: '2026-11-23' });
    expect(sealing.prompts?.[0]?.(facts, contextAt(at('2026-11-24')))).toBeUndefined();
  });

  test('found not to apply, it is not asked about again, and nothing is sealed', () => {
    const story = new MatterStory(sealing, factsWith());
    const refusal = { outcome: 'refused', reasons: '演示：判处六年有期徒刑' };
    const { state, papers } = taken(story.step(at('2026-11-23'), 'countyAgency', 'seal', refusal));
    expect(papers).toEqual([]);
    const { contribution } = assess(sealing, state, story.facts, contextAt(at('2026-11-23')));
    expect(contribution).toEqual({ sealing: { matterId: 'matter-1', on: '2026-11-23' } });
    const facts = foldFacts(story.facts, [contribution]);
    expect(sealing.prompts?.[0]?.(facts, contextAt(at('2026-11-24')))).toBeUndefined();
    const bare = new MatterStory(sealing, factsWith());
    expect(refused(bare.step(at('2026-11-23'), 'countyAgency', 'seal', { outcome: 'refused' }))).toEqual([
      'sealing.no-reasons',
    ]);
  });

  test('the days fit together, and it is done once', () => {
    const codes = (changes: object, facts: Partial<CaseFacts> = {}) =>
      refused(
        new MatterStory(sealing, factsWith(facts)).step(
          at('2026-11-23'),
          'countyAgency',
          'seal',
          values('seal', changes),
        ),
      );
    expect(codes({ executedOn: '2026-11-19' })).toEqual(['sealing.other-day']);
    expect(codes({ sealedOn: '2026-11-19' })).toEqual(['sealing.before-end']);
    expect(codes({ sealedOn: '2026-11-24' })).toEqual(['sealing.in-future']);
    expect(codes({}, { sealing: { matterId: 'other', on } })).toEqual(['sealing.stands']);
  });

  test('belongs to the approver of the county that holds the case', () => {
    const offices: readonly Office[] = [
      'judicialOffice',
      'countyAgency',
      'prefectureAgency',
      'procuratorate',
    ];
    const queried = () => {
      const story = sealed();
      taken(story.step(at('2026-11-24'), 'countyAgency', 'receiveQuery', values('receiveQuery')));
      return story;
    };
    const may = (story: () => MatterStory, step: string) =>
      offices.filter((office) => story().step(at('2026-11-25'), office, step, values(step)).taken);
    expect(may(() => new MatterStory(sealing, factsWith()), 'seal')).toEqual(['countyAgency']);
    expect(may(sealed, 'receiveQuery')).toEqual(['countyAgency']);
    expect(may(queried, 'answerQuery')).toEqual(['countyAgency']);
    const asked = (actor: ReturnType<typeof actorOf>, step: string) =>
      refused(
        (step === 'seal' ? new MatterStory(sealing, factsWith()) : queried()).step(
          at('2026-11-25'),
          actor,
          step,
          values(step),
        ),
      );
    const clerk = actorOf('countyAgency', ['clerk']);
    expect(asked(clerk, 'seal')).toEqual(['step.wrong-role']);
    expect(asked(clerk, 'answerQuery')).toEqual(['step.wrong-role']);
    const neighbour = { ...actorOf('countyAgency'), low: deqin, high: deqin + 999_999 };
    expect(asked(neighbour, 'seal')).toEqual(['step.wrong-place']);
  });

  test('rests on the discharge: annulled, the sealing is looked at again', () => {
    const story = sealed(sealing);
    const { ended: _, ...without } = factsWith();
    const { findings } = assess(sealing, story.state!, without, contextAt(at('2026-11-24')));
    expect(findings.map((one) => one.code)).toEqual(['ground.fallen']);
  });
});

describe('applications to see what is sealed', () => {
  const ask = (story: MatterStory, applicant: string, receivedOn: string) =>
    taken(
      story.step(
        at(receivedOn),
        'countyAgency',
        'receiveQuery',
        values('receiveQuery', { applicant, receivedOn }),
      ),
    );
  const answer = (story: MatterStory, changes: object) =>
    story.step(at('2026-11-27'), 'countyAgency', 'answerQuery', values('answerQuery', changes));
  const owed = (story: MatterStory) =>
    assess(firstSealing, story.state!, story.facts, contextAt(at('2026-11-27'))).tasks.filter(
      (task) => task.required,
    ).length;

  test('are answered one by one: the oldest first, unless an applicant is named', () => {
    const story = sealed();
    ask(story, '演示市公安局', '2026-11-25');
    ask(story, '演示市人民检察院', '2026-11-24');
    expect(refused(answer(story, { applicant: '演示某公司' }))).toEqual(['sealing.nothing-to-answer']);
    const first = taken(answer(story, { answeredOn: '2026-11-27' }));
    expect(first.papers[0]).toMatchObject({ kind: 'sealedRecordReply', to: '演示市人民检察院' });
    expect(first.copies[0]?.recipient).toEqual({
      kind: 'named',
      office: 'procuratorate',
      name: '演示市人民检察院',
    });
    expect(owed(story)).toBe(1);
    const second = taken(
      answer(story, { applicant: '演示市公安局', answer: 'refused', answeredOn: '2026-11-27' }),
    );
    expect(second.papers[0]).toMatchObject({ kind: 'sealedRecordRefusal', to: '演示市公安局' });
    expect(owed(story)).toBe(0);
    expect(refused(answer(story, {}))).toEqual(['step.not-now']);
  });

  test('a refusal does not say what there is', () => {
    const story = sealed();
    ask(story, '演示某公司', '2026-11-24');
    const { papers } = taken(answer(story, { answer: 'refused', answeredOn: '2026-11-27' }));
    expect(papers[0]?.data).toMatchObject({ introduce: 'none' });
    expect(JSON.stringify(papers)).not.toContain('封存的');
  });

  test('are not answered before they came', () => {
    const story = sealed();
    ask(story, '演示市公安局', '2026-11-26');
    expect(refused(answer(story, { answeredOn: '2026-11-25' }))).toEqual([
      'sealing.answered-before-received',
    ]);
  });

  test('whoever explains shows until when each is answered', () => {
    const story = sealed();
    ask(story, '演示市公安局', '2026-11-26');
    const context = contextAt(at('2026-11-27'));
    const asked = { facts: story.facts, state: story.state, values: {}, context, happenedAt: context.now };
    const why = (step: string) => firstSealing.explain({ ...asked, mode: 'permit', step });
    expect(why('answerQuery').computation).toEqual([
      { label: '演示市公安局', value: '最迟2026年12月1日答复' },
    ]);
    expect(why('seal').computation[1]).toEqual({ label: '封存，最迟', value: '2026年11月23日' });
  });
});

describe('the second version', () => {
  test('is followed from its day on, and knows no applications', () => {
    expect(catalogue.findOn('sealing', day('2026-11-29'))).toBe(firstSealing);
    expect(catalogue.findOn('sealing', day('2026-11-30'))).toBe(sealing);
    expect(Object.keys(sealing.steps)).toEqual(['seal', 'oversee']);
    const story = sealed(sealing);
    const { tasks, status } = assess(sealing, story.state!, story.facts, contextAt(at('2026-12-02')));
    expect([status, tasks.filter(({ required }) => required)]).toEqual(['closed', []]);
  });
});
