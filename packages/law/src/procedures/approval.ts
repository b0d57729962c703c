import type { Article } from '../articles/article.ts';
import type { Contribution, Permission } from '../facts/facts.ts';
import type { Form, Place } from '../kernel/field.ts';
import type { Check, Procedure } from '../kernel/procedure.ts';
import { by } from '../kernel/procedure.ts';
import type { MatterState } from '../kernel/state.ts';
import { findTaken } from '../kernel/state.ts';
import { dayOf } from '../time/zone.ts';
import { overseeingStep } from './overseeing.ts';

/** What an approval that only the county agency gives says of its own. */
interface CountyApproval {
  /** The procedure; found late, because its definition is not finished when the steps are made. */
  readonly procedure: () => Procedure;
  /** With the days that are asked for, `from` and `until`. */
  readonly applyForm: Form;
  /** With `outcome` (approved, refused) and `reasons`. */
  readonly decideForm: Form;
  /** Cited to whoever refuses without reasons. */
  readonly article: Article;
  /** Looked at when it is asked for, and again when it is decided: a refusal must pass them. */
  readonly checks: readonly Check[];
}

/** The days and the place that were asked for. */
type GrantedDays = Pick<Permission, 'from' | 'until'> & { readonly place: Place };

const anyone = ['clerk', 'approver'] as const;

const opinionForm = {
  opinion: {
    kind: 'choice',
    title: '意见',
    required: true,
    options: [
      { code: 'agree', label: '建议批准' },
      { code: 'disagree', label: '建议不批准' },
    ],
  },
  text: { kind: 'longText', title: '核实情况和理由', required: true, maximumLength: 600 },
} as const satisfies Form;

/**
 * The steps of an approval that the county agency alone gives, whatever it has entrusted to the judicial office: asked for (`apply`)
 * through either of them, advised on by the office (`opinion`), decided (`decide`), and overseen where a record was irregular.
 */
export function countyApproval(given: CountyApproval): Procedure['steps'] {
  const { procedure, applyForm, decideForm } = given;
  const checks = [daysWithinTerm(procedure), ...given.checks];
  return {
    apply: {
      title: '申请',
      kind: 'request',
      by: by('judicialOffice', 'countyAgency'),
      roles: anyone,
      form: applyForm,
      after: [],
      checks,
    },
    opinion: {
      title: '司法所意见',
      kind: 'opinion',
      by: by('judicialOffice'),
      roles: anyone,
      form: opinionForm,
      after: ['apply'],
      checks: [],
    },
    decide: {
      title: '县级审批',
      kind: 'decision',
      by: by('countyAgency'),
      roles: ['approver'],
      form: decideForm,
      after: ['apply', 'opinion'],
      checks: [refusalSaysWhy(given), ...checks],
    },
    oversee: { ...overseeingStep(procedure), after: ['decide'], afterRefusal: true },
  };
}

/** Days that can be granted: in order, and within the term, after which nobody needs approval. They can always be refused. */
function daysWithinTerm(procedure: () => Procedure): Check {
  return {
    rules: [],
    test: ({ state, values, facts }) => {
      const { from, until } = findTaken(state, 'apply')?.values ?? values;
      if (typeof from !== 'string' || typeof until !== 'string' || values['outcome'] === 'refused')
        return undefined;
      if (from <= until && (facts.term === undefined || until <= facts.term.ends)) return undefined;
      const text = '止日不能早于起日，也不能晚于矫正期满日；期满后不用批准。';
      return { code: `${procedure().name}.days`, field: 'until', text };
    },
  };
}

function refusalSaysWhy({ procedure, article }: CountyApproval): Check {
  return {
    rules: [],
    test: ({ values: { outcome, reasons } }) => {
      if (outcome !== 'refused' || reasons !== undefined) return undefined;
      const text = '请写明不准予的理由，本人可以据此提出异议。';
      return { code: `${procedure().name}.no-reasons`, field: 'reasons', text, articles: [article] };
    },
  };
}

/** What was asked for, once it is granted: it holds from the decision on and does not reach back. */
export function grantedPermission(
  state: MatterState,
  kind: Permission['kind'],
  asked: GrantedDays | undefined,
): Contribution {
  const decided = findTaken(state, 'decide');
  if (asked === undefined || decided?.values['outcome'] !== 'approved') return {};
  const on = dayOf(decided.event.happenedAt);
  const granted = { from: on > asked.from ? on : asked.from, until: asked.until, destination: asked.place };
  return { permissions: [{ matterId: state.id, kind, ...granted, decidedBy: 'countyAgency' }] };
}
