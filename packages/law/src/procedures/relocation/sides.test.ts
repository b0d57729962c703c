import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { workdayFrom } from '../../calendar/workday.ts';
import type { CaseFacts } from '../../facts/facts.ts';
import { foldFacts } from '../../facts/fold-facts.ts';
import type { Actor } from '../../kernel/actor.ts';
import { assess, contributionOf } from '../../kernel/assess.ts';
import type { FormValues } from '../../kernel/field.ts';
import { contextAt, deqin, diqing, factsOf, nixi, shangriLa } from '../../testing/facts.ts';
import { refused, taken } from '../../testing/matter.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import type { Day } from '../../time/day.ts';
import { newCounty, oldPlace } from './places.ts';
import { relocation } from './relocation.ts';
import { RelocationStory } from './story.ts';
import { at, benzilan, expectedFacts, wuhua } from './testing.ts';

const clock = (date: string, hour = '02') => `2026-${date}T${hour}:00:00.000Z`;
const shangriLaCounty = at('shangriLa');

describe('to an agency outside this installation', () => {
  const outgoing = (): RelocationStory => {
    const story = new RelocationStory(factsOf());
    story.must(clock('03-02'), at('nixi', 'judicialOffice'), 'apply', {
      place: { text: '云南省昆明市五华区', region: wuhua },
    });
    story.must(clock('03-03'), at('nixi', 'judicialOffice'), 'opinion');
    story.must(clock('03-04'), shangriLaCounty, 'ask', { outside: true, agency: '演示·五华区机构' });
    return story;
  };

  test('its steps are recorded by the holder, and nothing is issued in its name', () => {
    const story = outgoing();
    expect(refused(story.try(clock('03-06'), shangriLaCounty, 'answer'))).toEqual(['step.wrong-place']);
    const answer = taken(story.record(clock('03-07'), shangriLaCounty, 'answer', clock('03-06')));
    expect([answer.papers, answer.copies]).toEqual([[], []]);
    story.must(clock('03-10'), shangriLaCounty, 'decide');
    story.must(clock('03-10', '03'), shangriLaCounty, 'inform');
    const handOver = story.must(clock('03-11'), shangriLaCounty, 'handOver');
    expect(handOver.copies[0]?.recipient).toMatchObject({ kind: 'named', name: '演示·五华区机构' });
    taken(story.record(clock('03-14'), shangriLaCounty, 'receive', clock('03-12')));
    taken(story.record(clock('03-17'), shangriLaCounty, 'arrive', clock('03-16')));
    expect(story.facts.status).toBe('transferred');
    expect(story.facts.ended).toMatchObject({ kind: 'transferred', on: '2026-03-16' });
    expect(story.facts.holder.countyCode).toBe(shangriLa);
    expect(story.assessed(clock('03-17')).status).toBe('closed');
  });

  test('nobody of that place reads findings here: the old county is told alone', () => {
    const story = outgoing();
    taken(story.record(clock('03-07'), shangriLaCounty, 'answer', clock('03-06')));
    story.must(clock('03-10'), shangriLaCounty, 'decide');
    story.must(clock('03-10', '03'), shangriLaCounty, 'inform');
    story.must(clock('03-11'), shangriLaCounty, 'handOver');
    expect(story.findings(clock('03-18'))).toEqual(['relocation.search-owed']);
    expect(story.findings(clock('03-22'))).toEqual([
      'relocation.file-not-received',
      'relocation.search-owed',
    ]);
  });

  test('what was entered from its paper is mended by whoever entered it', () => {
    const story = outgoing();
    taken(story.record(clock('03-07'), shangriLaCounty, 'answer', clock('03-06')));
    const correct = {
      act: 'correct',
      step: 'answer',
      field: 'family',
      value: '独居',
      reason: '看错来函',
    } as const;
    expect(refused(story.mend(clock('03-08'), at('weixi'), correct))).toEqual(['mend.wrong-place']);
    taken(story.mend(clock('03-08'), shangriLaCounty, correct));
  });
});

describe('from an agency outside this installation', () => {
  const incoming = (): RelocationStory => {
    const story = new RelocationStory(expectedFacts(factsOf()));
    story.must(clock('03-04'), shangriLaCounty, 'inquiry');
    return story;
  };

  test('the letter opens it, the decision is recorded, the arrival makes the person one who serves', () => {
    const story = incoming();
    expect(story.facts).toMatchObject({ status: 'expected', awaited: { on: '2026-03-03' } });
    expect(story.owed(clock('03-04'))).toEqual(['answer']);
    const answer = story.must(clock('03-05'), shangriLaCounty, 'answer', { receivedOn: undefined });
    expect(answer.papers).toMatchObject([{ kind: 'relocationAnswer', to: '演示·五华区社区矫正机构' }]);
    expect(answer.copies[0]?.recipient.kind).toBe('named');
    expect(refused(story.try(clock('03-09'), shangriLaCounty, 'decide'))).toEqual(['step.wrong-place']);
    taken(story.record(clock('03-10'), shangriLaCounty, 'decide', clock('03-09')));
    expect(story.owed(clock('03-10'))).toEqual(['receive', 'arrive']);
    taken(story.record(clock('03-11'), shangriLaCounty, 'inform', clock('03-10')));
    taken(story.record(clock('03-11'), shangriLaCounty, 'handOver', clock('03-10')));
    const receipt = story.must(clock('03-12'), shangriLaCounty, 'receive');
    expect(receipt.copies.map(({ recipient }) => recipient)).toEqual([
      { kind: 'named', office: 'countyAgency', name: '演示·五华区社区矫正机构' },
      { kind: 'procuratorate', level: 'county', region: shangriLa },
      { kind: 'police', level: 'county', region: shangriLa },
    ]);
    story.must(clock('03-16'), shangriLaCounty, 'arrive', { office: { text: '尼西乡司法所', region: nixi } });
    expect(story.facts).toMatchObject({
      status: 'serving',
      intake: { receivedOn: '2026-03-16', manner: 'relocated' },
      holder: { officeCode: nixi, countyCode: shangriLa },
    });
    // The old agency has its part, wherever it is; whether anybody here may come in for it is the server's to say.
    expect(story.assessed(clock('03-16')).participants).toEqual([{ office: 'countyAgency', place: wuhua }]);
  });

  test('seven days over, the old agency is notified by name and searches there', () => {
    const story = incoming();
    story.must(clock('03-05'), shangriLaCounty, 'answer');
    taken(story.record(clock('03-10'), shangriLaCounty, 'decide', clock('03-09')));
    taken(story.record(clock('03-11'), shangriLaCounty, 'inform', clock('03-10')));
    expect(story.findings(clock('03-18'))).toEqual(['relocation.not-arrived']);
    const notice = story.must(clock('03-18'), shangriLaCounty, 'notArrived');
    expect(notice.copies[0]?.recipient).toMatchObject({ kind: 'named', name: '演示·五华区社区矫正机构' });
    expect(story.owed(clock('03-18'))).toEqual(['receive', 'arrive']);
  });

  test('refused there, the person serves on there and the expected case ends here', () => {
    const story = incoming();
    story.must(clock('03-05'), shangriLaCounty, 'answer', { opinion: 'disagree', reasons: '没有住处' });
    taken(
      story.record(clock('03-10'), shangriLaCounty, 'decide', clock('03-09'), {
        outcome: 'refused',
        reasons: '没有住处',
      }),
    );
    expect(story.facts.status).toBe('transferred');
    expect(story.owed(clock('03-10'))).toEqual([]);
  });

  test('what was entered wrong of the decision elsewhere can be taken back by whoever entered it', () => {
    const story = incoming();
    story.must(clock('03-05'), shangriLaCounty, 'answer');
    taken(story.record(clock('03-10'), shangriLaCounty, 'decide', clock('03-09')));
    const annulled = taken(story.mend(clock('03-11'), shangriLaCounty, { act: 'annul', reason: '看错了人' }));
    expect(annulled.papers).toEqual([]);
  });

  test('it does not come in by two doors, nor from here', () => {
    const base = expectedFacts(factsOf());
    const tryWith = (facts: CaseFacts, values = {}) =>
      refused(new RelocationStory(facts).try(clock('03-04'), shangriLaCounty, 'inquiry', values));
    const awaited = { matterId: 'intake', on: '2026-03-01' as Day };
    expect(tryWith({ ...base, awaited })).toEqual(['relocation.awaited-otherwise']);
    expect(tryWith(base, { from: { text: '香格里拉市', region: shangriLa } })).toEqual([
      'relocation.from-here',
    ]);
    expect(tryWith({ ...base, status: 'serving' })).toEqual(['step.not-now']);
  });
});

describe('moving twice', () => {
  /** Moved from 尼西 to 奔子栏 in March; from there to 维西 in June. */
  function chain() {
    const base = factsOf();
    const first = new RelocationStory(base, 'first');
    first.must(clock('03-02'), at('nixi', 'judicialOffice'), 'apply');
    first.must(clock('03-03'), at('nixi', 'judicialOffice'), 'opinion');
    first.must(clock('03-04'), shangriLaCounty, 'ask');
    first.must(clock('03-05'), at('deqin'), 'answer');
    first.must(clock('03-10'), shangriLaCounty, 'decide');
    first.must(clock('03-16'), at('deqin'), 'arrive', {
      office: { text: '奔子栏镇司法所', region: benzilan },
    });
    const after = {
      ...base,
      custody: first.facts.custody,
      registeredHolder: base.holder,
      holder: first.facts.holder,
    };
    const second = new RelocationStory(after, 'second');
    return { base, first, second };
  }

  test('the old county of the second is the new county of the first, before and after', () => {
    const { first, second } = chain();
    const place = { text: '维西县', region: 533423000000 };
    expect(refused(second.try(clock('06-01'), at('nixi', 'judicialOffice'), 'apply', { place }))).toEqual([
      'step.wrong-place',
    ]);
    second.must(clock('06-01'), at('benzilan', 'judicialOffice'), 'apply', { place });
    second.must(clock('06-02'), at('benzilan', 'judicialOffice'), 'opinion');
    second.must(clock('06-03'), at('deqin'), 'ask');
    second.must(clock('06-04'), at('weixi'), 'answer', { receivedOn: '2026-06-04' });
    const decision = second.must(clock('06-05'), at('deqin'), 'decide');
    expect(decision.event).toMatchObject({ restsOn: ['first'] });
    second.must(clock('06-10'), at('weixi'), 'arrive', { arrivedOn: '2026-06-10' });
    const { state, facts } = second.story;
    const context = contextAt(clock('06-11'));
    expect(oldPlace({ facts, state, context }).officeCode).toBe(benzilan);
    expect(newCounty({ facts, state, context })).toBe(533423000000);
    // The first one still knows its own two sides.
    expect(oldPlace({ facts, state: first.story.state, context }).officeCode).toBe(nixi);
    expect(newCounty({ facts, state: first.story.state, context })).toBe(deqin);
    expect(assess(relocation, state!, facts, context).participants).toEqual([
      { office: 'judicialOffice', place: benzilan },
      { office: 'countyAgency', place: deqin },
    ]);
  });

  test('when the first hand-over is annulled, whoever decided the second is told', () => {
    const { base, first, second } = chain();
    second.must(clock('06-01'), at('benzilan', 'judicialOffice'), 'apply', {
      place: { text: '维西县', region: 533423000000 },
    });
    second.must(clock('06-02'), at('benzilan', 'judicialOffice'), 'opinion');
    second.must(clock('06-03'), at('deqin'), 'ask');
    second.must(clock('06-04'), at('weixi'), 'answer', { receivedOn: '2026-06-04' });
    second.must(clock('06-05'), at('deqin'), 'decide');
    taken(first.mend(clock('06-06'), shangriLaCounty, { act: 'annul', reason: '决定有误' }));
    const facts = foldFacts(base, [
      contributionOf(relocation, first.story.state!),
      contributionOf(relocation, second.story.state!),
    ]);
    const { findings } = assess(relocation, second.story.state!, facts, contextAt(clock('06-06')));
    expect(findings.map(({ code }) => code)).toContain('ground.fallen');
  });
});

describe('whose step it is', () => {
  const story = new RelocationStory(factsOf());
  const strangers = [at('weixi'), at('deqin', 'judicialOffice'), at('shangriLa', 'countyAgency', [])];
  const steps: readonly { date: string; step: string; who: Actor; values?: FormValues }[] = [
    { date: '03-02', step: 'apply', who: at('nixi', 'judicialOffice') },
    { date: '03-03', step: 'opinion', who: at('nixi', 'judicialOffice') },
    { date: '03-04', step: 'ask', who: at('shangriLa') },
    { date: '03-05', step: 'acknowledge', who: at('deqin') },
    { date: '03-06', step: 'answer', who: at('deqin'), values: { opinion: 'disagree', reasons: '没有住处' } },
    { date: '03-07', step: 'dispute', who: at('shangriLa') },
    { date: '03-08', step: 'coordinate', who: at('diqing', 'prefectureAgency') },
    { date: '03-10', step: 'decide', who: at('shangriLa') },
    { date: '03-11', step: 'inform', who: at('shangriLa'), values: { receivedDecisionOn: '2026-03-10' } },
    { date: '03-17', step: 'handOver', who: at('shangriLa') },
    { date: '03-17', step: 'receive', who: at('deqin') },
    { date: '03-18', step: 'notArrived', who: at('deqin') },
    { date: '03-18', step: 'search', who: at('shangriLa') },
    { date: '03-19', step: 'handleLate', who: at('shangriLa') },
    { date: '03-20', step: 'arrive', who: at('deqin') },
  ];

  test.each(steps)('$step is taken by its own body only', ({ date, step, who, values = {} }) => {
    const everybody = [
      ...strangers,
      at('nixi', 'judicialOffice'),
      at('shangriLa'),
      at('deqin'),
      at('diqing', 'prefectureAgency'),
    ];
    const { state, facts } = story.story;
    for (const other of everybody.filter(
      (one) => one.accountId !== who.accountId || one.roles.length === 0,
    )) {
      const attempt = story.try(clock(date), other, step, values);
      const mayToo = step === 'apply' && other.bodyId === 'body-shangriLa' && other.roles.length > 0;
      if (!mayToo) expect(refused(attempt)[0], `${step} by ${other.accountId}`).toMatch(/^step\.wrong-/);
      story.story.state = state;
      story.story.facts = facts;
    }
    const given = story.try(clock(date), who, step, values);
    expect(refused(given), step).toEqual([]);
  });

  test('what needs an approver is refused to a clerk', () => {
    const fresh = new RelocationStory(factsOf());
    fresh.must(clock('03-02'), at('nixi', 'judicialOffice'), 'apply');
    fresh.must(clock('03-03'), at('nixi', 'judicialOffice'), 'opinion');
    fresh.must(clock('03-04'), at('shangriLa', 'countyAgency', ['clerk']), 'ask');
    const clerk = at('deqin', 'countyAgency', ['clerk']);
    expect(refused(fresh.try(clock('03-05'), clerk, 'answer'))).toEqual(['step.wrong-role']);
    fresh.must(clock('03-05'), at('deqin'), 'answer');
    expect(refused(fresh.try(clock('03-06'), at('shangriLa', 'countyAgency', ['clerk']), 'decide'))).toEqual([
      'step.wrong-role',
    ]);
  });

  test('the new county takes part from the moment it is asked, the prefecture above the holder is none', () => {
    const fresh = new RelocationStory(factsOf());
    fresh.must(clock('03-02'), at('nixi', 'judicialOffice'), 'apply');
    expect(fresh.assessed(clock('03-02')).participants).toEqual([]);
    fresh.must(clock('03-03'), at('nixi', 'judicialOffice'), 'opinion');
    fresh.must(clock('03-04'), at('shangriLa'), 'ask');
    expect(fresh.assessed(clock('03-04')).participants).toEqual([{ office: 'countyAgency', place: deqin }]);
    fresh.must(clock('03-06'), at('deqin'), 'answer', { opinion: 'disagree', reasons: '没有住处' });
    fresh.must(clock('03-07'), at('shangriLa'), 'dispute');
    const places = fresh.assessed(clock('03-07')).participants.map(({ place }) => place);
    expect(places).not.toContain(diqing);
  });

  test('a guest enters nothing for others', () => {
    const fresh = new RelocationStory(factsOf());
    fresh.must(clock('03-02'), at('nixi', 'judicialOffice'), 'apply');
    fresh.must(clock('03-03'), at('nixi', 'judicialOffice'), 'opinion');
    fresh.must(clock('03-04'), at('shangriLa'), 'ask');
    fresh.must(clock('03-05'), at('deqin'), 'answer');
    const attempt = fresh.record(clock('03-07'), at('deqin'), 'decide', clock('03-06'));
    expect(
      attempt.taken ? attempt.decision.event.irregularities.map(({ code }) => code) : refused(attempt),
    ).toEqual(['step.wrong-place']);
  });
});

test('seven days are seven days, whatever day they begin; five days of offices never end on a day off', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 250 }), (offset) => {
      const decidedOn = addDays('2026-01-05' as Day, offset);
      const morning = `${decidedOn}T02:00:00.000Z`;
      const story = new RelocationStory(factsOf());
      story.must(morning, at('nixi', 'judicialOffice'), 'apply', { intendedOn: '2027-01-01' });
      story.must(morning, at('nixi', 'judicialOffice'), 'opinion');
      story.must(morning, at('shangriLa'), 'ask');
      story.must(morning, at('deqin'), 'answer', { receivedOn: decidedOn });
      story.must(morning, at('shangriLa'), 'decide');
      story.must(morning, at('shangriLa'), 'inform', { receivedDecisionOn: decidedOn });
      const { clocks } = story.assessed(morning);
      // 24:00 of the last day in China is 16:00 of it in the world.
      const lastDay = (name: string) => clocks.find((one) => one.name === name)?.dueAt.slice(0, 10);
      expect(lastDay('reportIn')).toBe(addDays(decidedOn, 7));
      const handOver = lastDay('handOver')! as Day;
      expect(handOver >= addDays(decidedOn, 5)).toBe(true);
      const { calendar } = contextAt(morning);
      expect(workdayFrom(calendar, handOver).day).toBe(handOver);
    }),
    { numRuns: 40 },
  );
});
