import type { Form, ValuesOf } from '../kernel/field.ts';
import type { ParameterDefinition } from '../kernel/parameter.ts';
import { parameterValue } from '../kernel/parameter.ts';
import type { Check, Procedure, Question, Step } from '../kernel/procedure.ts';
import { by } from '../kernel/procedure.ts';
import type { MatterState } from '../kernel/state.ts';
import { findTaken } from '../kernel/state.ts';

const reviewForm = {
  conclusion: {
    kind: 'choice',
    title: '审核意见',
    required: true,
    options: [
      { code: 'agree', label: '同意' },
      { code: 'change', label: '修改后同意' },
      { code: 'disagree', label: '不同意' },
    ],
  },
  text: {
    kind: 'longText',
    title: '审核情况',
    hint: '主体、事实、证据、依据、程序、幅度；不同意或者要修改的，写明哪里不妥',
    required: true,
    maximumLength: 1000,
  },
  originalNumber: { kind: 'text', title: '原纸质文书文号', maximumLength: 60, fromPaper: true },
} as const satisfies Form;

/** What a procedure with a legal review says of its own. */
interface LegalReview {
  /** The procedure; found late, because its definition is not finished when the step is made. */
  readonly procedure: () => Procedure;
  /** Steps that must stand before it. */
  readonly after: readonly string[];
  /** Whether decisions of this kind are reviewed where nobody has set the parameter. */
  readonly fallback: boolean;
}

/**
 * Whether decisions of this kind pass a legal review (法制审核) before they are made. No article asks for it of community correction,
 * so it is a parameter of the region (~); 《暂予监外执行规定》第二十三条 asks for the consent of the county justice bureau to a recall.
 */
export function legalReviewParameter(
  procedure: Pick<Procedure, 'name' | 'title'>,
  fallback: boolean,
): ParameterDefinition<boolean> {
  return {
    key: `legalReview.${procedure.name}`,
    title: `${procedure.title}：决定以前是否法制审核`,
    explanation: '法律没有统一规定，由省、州确定。打开以后，没有审核意见的不能决定。',
    fallback,
  };
}

/** 法制审核 as a step of the county agency, owed only where the parameter is on, by somebody else than who opened the matter. */
export function legalReviewStep({ procedure, after, fallback }: LegalReview): Step {
  return {
    title: '法制审核',
    kind: 'opinion',
    by: by('countyAgency'),
    roles: ['clerk', 'approver'],
    form: reviewForm,
    after,
    when: ({ context }) => isReviewed(procedure(), context.parameters, fallback),
    checks: [
      {
        rules: [],
        test: ({ state, actor, mode }) => {
          const opened = state?.history[0]?.by.accountId;
          if (mode === 'record' || actor === undefined || opened !== actor.accountId) return undefined;
          return {
            code: `${procedure().name}.own-review`,
            text: '这一件是你自己起草的，法制审核应当由另一个人做。',
            instead: '请转给本机构负责法制审核的人。',
          };
        },
      },
    ],
  };
}

/** A decision is not made before the review where one is due, and not against it without saying why. */
export function legallyReviewed({ procedure, fallback }: Omit<LegalReview, 'after'>): Check {
  return {
    rules: [],
    test: ({ state, values, context, mode }: Question) => {
      if (mode === 'record' || !isReviewed(procedure(), context.parameters, fallback)) return undefined;
      const review = findTaken(state, 'legalReview');
      if (review === undefined) {
        const text = '本地规定这一类决定以前要法制审核，还没有审核意见。';
        const instead = '请先办“法制审核”。';
        return { code: `${procedure().name}.not-reviewed`, text, instead };
      }
      if (review.values['conclusion'] !== 'disagree' || givenReasons(values)) return undefined;
      const text = '法制审核不同意；仍然这样决定的，请写明理由。';
      return { code: `${procedure().name}.against-review`, field: 'reasons', text };
    },
  };
}

/** What the review came to, for the approval form and the file. */
export function findReview(state: MatterState | undefined): ValuesOf<typeof reviewForm> | undefined {
  return findTaken(state, 'legalReview')?.values as ValuesOf<typeof reviewForm> | undefined;
}

function isReviewed(
  procedure: Pick<Procedure, 'name' | 'title'>,
  parameters: Question['context']['parameters'],
  fallback: boolean,
): boolean {
  return parameterValue(parameters, legalReviewParameter(procedure, fallback)) === true;
}

function givenReasons(values: Question['values']): boolean {
  return typeof values['reasons'] === 'string' && values['reasons'].trim() !== '';
}
