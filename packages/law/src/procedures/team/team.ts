import { act, measures } from '../../articles/index.ts';
import type { Contribution } from '../../facts/facts.ts';
import type { NamedPerson } from '../../kernel/field.ts';
import type { Procedure } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { entrusted } from '../entrusted.ts';
import { notEnded } from '../not-ended.ts';
import { notInFuture } from '../not-in-future.ts';
import { overseeingStep } from '../overseeing.ts';
import * as checks from './checks.ts';
import { teamClaims } from './claims.ts';
import { explainTeam } from './explain.ts';
import { letterUnsigned, withoutMinorExpert, withoutWoman } from './findings.ts';
import * as forms from './form.ts';
import { responsibilityLetters } from './papers.ts';
import { isSigned } from './signed.ts';

const anyone = ['clerk', 'approver'] as const;
const competent = entrusted('team');

/** 矫正小组: set up for everybody, signed for, changed when people change (《社区矫正法》第二十五条，《实施办法》第十九条). */
export const team: Procedure = {
  name: 'team',
  title: '矫正小组',
  version: '1',
  basis: [act(25), measures(19)],
  claims: teamClaims,
  decisionStep: 'form',
  overseeingStep: 'oversee',
  opens: [notEnded, checks.noTeamYet],
  steps: {
    form: {
      title: '确定矫正小组',
      kind: 'decision',
      by: competent,
      roles: anyone,
      form: forms.formForm,
      after: [],
      checks: [checks.hasWoman, checks.hasMinorExpert],
    },
    sign: {
      title: '签订责任书',
      kind: 'record',
      by: competent,
      roles: anyone,
      form: forms.signForm,
      after: ['form'],
      when: ({ state }) => !isSigned(state),
      repeatable: true,
      checks: [notInFuture('team.signed-in-future', 'signedOn', '签订日期')],
    },
    change: {
      title: '调整小组',
      kind: 'record',
      by: competent,
      roles: anyone,
      form: forms.changeForm,
      after: ['form'],
      optional: true,
      repeatable: true,
      checks: [checks.hasWoman, checks.hasMinorExpert],
    },
    oversee: overseeingStep(() => team),
  },
  clocks: [],
  findings: [letterUnsigned, withoutWoman, withoutMinorExpert],
  papers: { form: responsibilityLetters, change: responsibilityLetters },
  copies: {},
  parameters: [],
  affects: teamOf,
  restsOn: () => [],
  summary: summaryOf,
  explain: explainTeam,
};

/** The team as others see it: who sits on it, without what only the team's own papers need. */
function teamOf(state: MatterState): Contribution {
  const found = forms.findTeam(state);
  if (found === undefined) return {};
  return { team: { matterId: state.id, from: found.from, members: found.members.map(named) } };
}

function named({ name, role, sex, organisation }: NamedPerson): NamedPerson {
  return {
    name,
    ...(role === undefined ? {} : { role }),
    ...(sex === undefined ? {} : { sex }),
    ...(organisation === undefined ? {} : { organisation }),
  };
}

function summaryOf(state: MatterState): string {
  const found = forms.findTeam(state);
  if (found === undefined) return '矫正小组';
  return `矫正小组：${found.members.map((member) => member.name).join('、')}，${formatDay(found.from)}起`;
}
