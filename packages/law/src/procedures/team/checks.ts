import { act, measures } from '../../articles/index.ts';
import type { CaseFacts } from '../../facts/facts.ts';
import type { NamedPerson } from '../../kernel/field.ts';
import type { Check } from '../../kernel/procedure.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { ruleActive } from '../../rules/active.ts';
import type { Day } from '../../time/day.ts';
import { dayOf } from '../../time/zone.ts';
import { isTreatedAsMinor } from '../minority.ts';

/** RECV-21: a woman's team has at least one woman (《社区矫正法》第二十五条). */
export function womanMissing(facts: CaseFacts, members: readonly NamedPerson[]): Refusal | undefined {
  const needed = ruleActive('RECV-21') && facts.supervisee.sex === 'female';
  if (!needed || members.some((member) => member.sex === 'female')) return undefined;
  return {
    code: 'team.no-woman',
    field: 'members',
    text: '社区矫正对象是女性，矫正小组应当有女性成员。请加一名女性成员，并写明性别。',
    articles: [act(25)],
  };
}

/** MINOR-02: a minor's team takes in people who know what minors are like (《社区矫正法》第五十二条). */
export function minorExpertMissing(
  facts: CaseFacts,
  members: readonly NamedPerson[],
  on: Day,
): Refusal | undefined {
  const needed = ruleActive('MINOR-02') && isTreatedAsMinor(facts, on);
  if (!needed || members.some((member) => member.role === 'minorExpert')) return undefined;
  return {
    code: 'team.no-minor-expert',
    field: 'members',
    text: '未成年社区矫正对象的矫正小组应当吸收熟悉未成年人身心特点的人员参加。请加一名这样的成员。',
    articles: [act(52), measures(55)],
  };
}

const membersOf = (values: Readonly<Record<string, unknown>>): readonly NamedPerson[] | undefined =>
  Array.isArray(values['members']) ? (values['members'] as readonly NamedPerson[]) : undefined;

export const hasWoman: Check = {
  rules: ['RECV-21'],
  test: ({ facts, values }) => {
    const members = membersOf(values);
    return members === undefined ? undefined : womanMissing(facts, members);
  },
};

export const hasMinorExpert: Check = {
  rules: ['MINOR-02'],
  test: ({ facts, values, happenedAt }) => {
    const members = membersOf(values);
    return members === undefined ? undefined : minorExpertMissing(facts, members, dayOf(happenedAt));
  },
};

/** There is one team at a time: it is changed, not set up again. */
export const noTeamYet: Check = {
  rules: [],
  test: ({ facts, state }) =>
    facts.team === undefined || facts.team.matterId === state?.id
      ? undefined
      : {
          code: 'team.already',
          text: '已经确定过矫正小组。',
          instead: '人员有变动的，请在原来的“矫正小组”里办“调整小组”。',
        },
};
