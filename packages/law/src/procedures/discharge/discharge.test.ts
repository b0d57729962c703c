import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { CaseFacts } from '../../facts/facts.ts';
import { foldFacts } from '../../facts/fold-facts.ts';
import type { Office } from '../../kernel/actor.ts';
import { assess } from '../../kernel/assess.ts';
import type { FormValues } from '../../kernel/field.ts';
import { actorOf, contextAt, deqin, factsOf, nixi } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import type { Day } from '../../time/day.ts';
import { day, dayNumber } from '../../time/day.ts';
import { discharge } from './discharge.ts';
import { ordinaryDischarge } from './vectors.ts';

const ends = day('2026-11-20');
const term = {
  begins: day('2025-11-21'),
  ends,
  entries: [
    {
      kind: 'executingNotice' as const,
      begins: day('2025-11-21'),
      ends,
      effectiveOn: day('2025-11-21'),
      matterId: 'notice',
    },
  ],
};
const factsWith = (changes: Partial<CaseFacts> = {}): CaseFacts =>
  factsOf({ delegations: [], decision: { authority: '演示市人民法院' }, term, ...changes });
const entrustedFacts = factsWith({
  delegations: [{ officeCode: nixi, procedure: 'discharge', from: day('2026-01-01'), basis: '演示委托书' }],
});
const at = (on: string): string => `${on}T02:00:00.000Z`;
const findingsOf = (story: MatterStory, on: string) =>
  assess(discharge, story.state!, story.facts, contextAt(at(on))).findings.map((one) => one.code);

function tell(facts: CaseFacts, ...steps: readonly (readonly [on: string, step: string, values?: object])[]) {
  const story = new MatterStory(discharge, facts);
  for (const [on, step, values] of steps)
    taken(story.step(at(on), 'countyAgency', step, { ...ordinaryDischarge[step], ...values }));
  return story;
}

describe('解除矫正', () => {
  test('is prepared, decided on the last day, delivered, declared and passed on', () => {
    const story = tell(
      factsWith(),
      ['2026-10-21', 'prepare'],
      ['2026-10-21', 'summary'],
      ['2026-11-10', 'appraise'],
      ['2026-11-20', 'resettle'],
    );
    const verdict = taken(
      story.step(at('2026-11-20'), 'countyAgency', 'discharge', { ground: 'term', endedOn: ends }),
    );
    expect(verdict.papers.map((one) => one.kind)).toEqual([
      'dischargeApproval',
      'dischargeCertificate',
      'endNotice',
    ]);
    expect(verdict.papers[2]).toMatchObject({
      to: '演示市人民法院',
      data: { kind: 'discharge', endedOn: ends, reason: '' },
    });
    expect(verdict.event).toMatchObject({ restsOn: ['notice'] });
    const after = assess(discharge, verdict.state, story.facts, contextAt(at('2026-11-20')));
    expect(after.contribution).toEqual({
      discharging: { matterId: 'matter-1', on: '2026-10-21' },
      ended: { matterId: 'matter-1', kind: 'discharged', on: ends, ground: '矫正期满' },
    });
    expect(foldFacts(story.facts, [after.contribution]).status).toBe('discharged');
    expect(after.status).toBe('running');
    for (const step of ['deliver', 'declare'])
      taken(story.step(at('2026-11-21'), 'countyAgency', step, ordinaryDischarge[step]!));
    const closed = assess(discharge, story.state!, story.facts, contextAt(at('2026-11-22')));
    expect(closed).toMatchObject({
      status: 'closed',
      findings: [],
      summary: '解除矫正：矫正期满，2026年11月20日',
    });
  });

  test('only the approver of the county decides; preparing may be delegated, telling prisons and police not', () => {
    const outside = factsWith({ measure: 'outsidePrison' });
    const offices: readonly Office[] = [
      'judicialOffice',
      'countyAgency',
      'prefectureAgency',
      'procuratorate',
    ];
    const prepared = {
      decider: 'prison',
      custodian: '演示监狱',
      expelled: true,
      nationalityUnknown: true,
    } as const;
    const decided = tell(outside, ['2026-11-20', 'prepare', prepared], ['2026-11-20', 'discharge']);
    const early = tell(outside, ['2026-11-20', 'prepare', prepared]);
    const before = [
      'summary',
      'appraise',
      'tellAuthority',
      'tellPrison',
      'sendExpulsionPapers',
      'reportNationality',
      'noteRelease',
      'discharge',
      'resettle',
    ];
    const afterwards = ['postpone', 'deliver', 'handOver', 'declare'];
    const mayTake = (facts: CaseFacts, step: string, office: Office) => {
      const story = new MatterStory(discharge, facts);
      story.state = (afterwards.includes(step) ? decided : early).state;
      if (step === 'prepare') story.state = undefined;
      const values: FormValues = { ...ordinaryDischarge[step], ...(step === 'prepare' ? prepared : {}) };
      return !refused(story.step(at('2026-11-20'), office, step, values)).includes('step.wrong-office');
    };
    const delegated = { ...outside, delegations: entrustedFacts.delegations };
    const table = ['prepare', ...before, ...afterwards].map((step) => [
      step,
      offices.filter((office) => mayTake(outside, step, office)).join(' '),
      offices.filter((office) => mayTake(delegated, step, office)).join(' '),
    ]);
    const both = 'judicialOffice countyAgency';
    const county = 'countyAgency';
    expect(table).toEqual([
      ['prepare', county, both],
      ['summary', county, both],
      ['appraise', county, both],
      ['tellAuthority', county, county],
      ['tellPrison', county, county],
      ['sendExpulsionPapers', county, county],
      ['reportNationality', county, county],
      ['noteRelease', county, county],
      ['discharge', county, county],
      ['resettle', county, both],
      ['postpone', county, county],
      ['deliver', county, both],
      ['handOver', county, county],
      ['declare', county, both],
    ]);
    const clerk = actorOf('countyAgency', ['clerk']);
    expect(
      refused(early.step(at('2026-11-20'), clerk, 'discharge', ordinaryDischarge['discharge']!)),
    ).toEqual(['step.wrong-role']);
    const neighbour = { ...actorOf('countyAgency'), low: deqin, high: deqin + 999_999 };
    expect(
      refused(early.step(at('2026-11-20'), neighbour, 'discharge', ordinaryDischarge['discharge']!)),
    ).toEqual(['step.wrong-place']);
  });

  test('the guardian is told by whoever declares', () => {
    const supervisee = { ...factsOf().supervisee, birthOn: day('2009-01-01'), minorAtCrime: true };
    const story = tell(factsWith({ supervisee }), ['2026-11-20', 'prepare'], ['2026-11-20', 'discharge']);
    const values = { ...ordinaryDischarge['notifyGuardian'] };
    expect(refused(story.step(at('2026-11-20'), 'judicialOffice', 'notifyGuardian', values))).toEqual([
      'step.wrong-office',
    ]);
    const told = taken(story.step(at('2026-11-20'), 'countyAgency', 'notifyGuardian', values));
    expect(told.papers[0]).toMatchObject({ kind: 'dischargeGuardianNotice', to: '演示·拉姆' });
    expect(told.copies[0]).toMatchObject({ recipient: { name: '演示·拉姆' } });
  });

  test('what came out irregularly on paper is looked into by the prefecture', () => {
    const story = tell(factsWith(), ['2026-11-20', 'prepare']);
    const stated = { office: 'countyAgency', name: '演示·旧审批人' } as const;
    taken(
      story.record(at('2026-11-20'), 'countyAgency', 'discharge', at('2026-11-18'), stated, {
        ground: 'term',
        endedOn: '2026-11-20',
      }),
    );
    expect(findingsOf(story, '2026-11-20')).toContain('record.irregular');
    const oversee = { conclusion: 'accepted', text: '演示核查' };
    expect(refused(story.step(at('2026-11-20'), 'countyAgency', 'oversee', oversee))).toEqual([
      'step.wrong-office',
    ]);
    taken(story.step(at('2026-11-20'), 'prefectureAgency', 'oversee', oversee));
    expect(findingsOf(story, '2026-11-20')).not.toContain('record.irregular');
  });

  test('is one matter at a time, for somebody who serves', () => {
    const open = (facts: CaseFacts) =>
      refused(new MatterStory(discharge, facts).step(at('2026-11-20'), 'countyAgency', 'prepare', {}));
    expect(open(factsWith({ discharging: { matterId: 'other', on: ends } }))).toEqual(['discharge.stands']);
    expect(open(factsWith({ status: 'expected' }))).toEqual(['case.not-received']);
    expect(open(factsWith({ status: 'terminated' }))).toEqual(['case.ended']);
    const { decision: _, ...unknown } = factsWith();
    expect(open(unknown)).toEqual(['discharge.no-authority']);
    expect(open(factsWith({ measure: 'outsidePrison' }))).toEqual(['discharge.decider-missing']);
  });

  test('terminated meanwhile, the person is not discharged', () => {
    const story = tell(factsWith(), ['2026-11-20', 'prepare']);
    const ended = { matterId: 'other', kind: 'terminated', on: ends, ground: '收监执行' } as const;
    story.facts = factsWith({ status: 'terminated', ended });
    const standing = assess(discharge, story.state!, story.facts, contextAt(at('2026-11-20')));
    expect(standing.findings.map((one) => one.code)).toEqual(['discharge.no-longer-needed']);
    expect(standing.clocks).toEqual([]);
    expect(
      refused(story.step(at('2026-11-20'), 'countyAgency', 'discharge', ordinaryDischarge['discharge']!)),
    ).toEqual(['case.ended']);
  });
});

describe('after the discharge', () => {
  const steps = [
    ['2026-11-20', 'prepare'],
    ['2026-11-20', 'appraise'],
    ['2026-11-20', 'discharge'],
    ['2026-11-20', 'deliver'],
  ] as const;

  test('a term that has changed is pointed out, and so is a ground that has fallen', () => {
    const story = tell(factsWith(), ...steps);
    expect(findingsOf(story, '2026-12-01')).toEqual([]);
    const { entries } = term;
    story.facts = factsWith({ term: { ...term, ends: day('2026-10-20'), entries } });
    expect(findingsOf(story, '2026-12-01')).toEqual(['discharge.term-changed']);
    story.facts = factsWith({ term: { ...term, entries: [] } });
    expect(findingsOf(story, '2026-12-01')).toEqual(['ground.fallen']);
  });

  test('annulled, it has no effect and the deciding authority is told', () => {
    const story = tell(factsWith(), ...steps);
    const reason = '期限登记有误';
    const { papers, state } = taken(story.mend(at('2026-11-21'), 'countyAgency', { act: 'annul', reason }));
    expect(papers.map((one) => [one.kind, one.to])).toEqual([['dischargeAnnulment', '演示市人民法院']]);
    expect(assess(discharge, state, story.facts, contextAt(at('2026-11-21'))).contribution).toEqual({});
  });
});

describe('the prompt', () => {
  const prompt = (on: string, changes: Partial<CaseFacts> = {}, parameters = {}) => {
    const found = discharge.prompts?.[0]?.(factsWith(changes), contextAt(on, parameters));
    return [found?.finding?.code, found?.nextAt];
  };

  test('comes thirty days before, on the last day, and after it, each from midnight in China', () => {
    expect(prompt('2026-10-20T15:59:59.999Z')).toEqual([undefined, '2026-10-20T16:00:00.000Z']);
    expect(prompt('2026-10-20T16:00:00.000Z')).toEqual([
      'discharge.term-ends-soon',
      '2026-11-19T16:00:00.000Z',
    ]);
    expect(prompt('2026-11-19T16:00:00.000Z')).toEqual(['discharge.due', '2026-11-20T16:00:00.000Z']);
    expect(prompt('2026-11-20T16:00:00.000Z')).toEqual(['discharge.overdue', undefined]);
  });

  test('comes earlier for those outside prison, and where the house wants it so', () => {
    expect(prompt(at('2026-10-05'), { measure: 'outsidePrison' })[0]).toBeUndefined();
    expect(prompt(at('2026-10-06'), { measure: 'outsidePrison' })[0]).toBe('discharge.term-ends-soon');
    expect(prompt(at('2026-09-21'), {}, { 'discharge.remindDays': 60 })[0]).toBe('discharge.term-ends-soon');
  });

  test('starts the preparing, and is silent once somebody has begun, or the case is over', () => {
    const finding = discharge.prompts?.[0]?.(factsWith(), contextAt(at('2026-11-20')))?.finding;
    expect(finding?.action).toEqual({ procedure: 'discharge', step: 'prepare', label: '办理解除' });
    expect(prompt(at('2026-11-20'), { discharging: { matterId: 'm', on: ends } })).toEqual([
      undefined,
      undefined,
    ]);
    for (const status of ['expected', 'transferred', 'discharged', 'terminated'] as const)
      expect(prompt(at('2026-11-20'), { status })).toEqual([undefined, undefined]);
  });

  test('a detention is said to matter for the delivery alone', () => {
    const detention = [{ kind: 'arrest', from: day('2026-11-01') }];
    const finding = discharge.prompts?.[0]?.(factsWith({ detention }), contextAt(at('2026-11-20')))?.finding;
    expect(finding?.facts.map((one) => one.value)).toEqual([
      '2026年11月20日（周五）',
      '被限制人身自由，只影响发放',
    ]);
  });
});

describe('the why', () => {
  const why = (step: string, on: string, changes: Partial<CaseFacts> = {}, values: FormValues = {}) => {
    const context = contextAt(at(on));
    return discharge.explain({
      facts: factsWith(changes),
      state: undefined,
      values,
      context,
      happenedAt: context.now,
      mode: 'record',
      step,
    });
  };

  test('says which law ruled on the day', () => {
    const labels = (on: string) => why('discharge', on).articles.map((one) => one.code);
    expect(labels('2026-02-21')).toContain('cooperation-20');
    expect(labels('2026-02-20')).not.toContain('cooperation-20');
    const rule = (on: string) =>
      why('discharge', on).computation.find((one) => one.label === '适用的规定')?.value;
    expect(rule('2026-02-21')).toContain('照样按期解除');
    expect(rule('2026-02-20')).toContain('当时还没有');
  });

  test('says that whoever holds the case discharges before the person has arrived elsewhere', () => {
    const relocation = {
      matterId: 'r',
      on: ends,
      to: { text: '演示省演示县' },
      agreed: true,
      by: '演示机构',
    };
    const line = why('discharge', '2026-11-20', { relocation }).computation.find(
      (one) => one.label === '执行地变更',
    );
    expect(line?.value).toContain('仍由本机构按期解除');
  });

  test('names who is told, and the ban that is to be lifted', () => {
    const exitBan = { matterId: 'e', reportedOn: day('2026-01-01') };
    const { told, computation } = why('discharge', '2026-11-20', { exitBan }, { pending: ['revocation'] });
    expect(told).toHaveLength(4);
    expect(computation.map((one) => one.label)).toContain('不准出境报备');
    expect(computation.find((one) => one.label === '期满时')?.value).toContain('不影响解除');
  });
});

/** RELEASE-03, RELEASE-06, CALC-15. */
test('whatever the day of the week, a holiday, a detention or a proposal: from the last day on, and not before', () => {
  const first = dayNumber(day('2026-02-21'));
  const anyDay = fc.integer({ min: first, max: first + 700 }).map((n) => addDays(day('1970-01-01'), n));
  const pending = fc.constantFrom<readonly string[]>(
    [],
    ['revocation'],
    ['measure', 'revocation'],
    ['recall'],
  );
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: -40, max: 40 }),
      pending,
      fc.boolean(),
      (last, off, hanging, held) => {
        const on: Day = addDays(last, off);
        const detention = held ? [{ kind: 'arrest', from: addDays(last, -60) }] : [];
        const facts = factsWith({
          detention,
          term: { ...term, begins: addDays(last, -400), ends: last },
        });
        const story = new MatterStory(discharge, facts);
        taken(story.step(at(on), 'countyAgency', 'prepare', {}));
        const verdict = story.step(at(on), 'countyAgency', 'discharge', {
          ground: 'term',
          endedOn: last,
          pending: hanging,
        });
        expect(verdict.taken).toBe(on >= last);
        if (!verdict.taken) {
          const told = verdict.refusals.find((one) => one.code === 'discharge.before-end');
          expect(told).toBeDefined();
          return;
        }
        const { contribution } = assess(discharge, verdict.decision.state, facts, contextAt(at(on)));
        expect(contribution.ended?.on).toBe(last);
      },
    ),
    { numRuns: 300 },
  );
});
