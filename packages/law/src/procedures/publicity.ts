import { measures } from '../articles/index.ts';
import type { Form, ValuesOf } from '../kernel/field.ts';
import type { PaperOrder } from '../kernel/outcome.ts';
import type { Check, Procedure, Question, Step } from '../kernel/procedure.ts';
import { by } from '../kernel/procedure.ts';
import { findTaken } from '../kernel/state.ts';
import { ruleActive } from '../rules/active.ts';
import { formatDay } from '../time/format.ts';
import { isTreatedAsMinor } from './minority.ts';

const publishForm = {
  from: { kind: 'day', title: '公示自', required: true },
  until: { kind: 'day', title: '公示至', required: true },
  place: {
    kind: 'text',
    title: '在哪里、怎样公示',
    required: true,
    maximumLength: 100,
    hint: '只公示姓名和结果，不写住址、案情、身份证号',
  },
  feedback: { kind: 'longText', title: '公示情况', maximumLength: 600, hint: '有没有人提出意见' },
} as const satisfies Form;

/** What is made public of a decision, and by which procedure. */
interface Publicity {
  readonly procedure: () => Pick<Procedure, 'name'>;
  readonly title: string;
  /** Whether there is anything to make public. */
  readonly stands: (question: Question) => boolean;
  /** Whether the matter waits for it. Default: yes; else it only stands in the list of what may be made public. */
  readonly waits?: boolean;
}

/**
 * 公示 of an assessment, praise or a sanction (《实施办法》第三十二条), owed once it is decided; of nobody who is treated as a minor
 * (第五十五条). What it is called may differ, how it is done does not.
 */
export function publishStep({ procedure, title, stands, waits = true }: Publicity): Step {
  const isPublic = (question: Question): boolean => stands(question) && !isKeptFromPublic(question);
  return {
    title,
    kind: 'record',
    by: by('judicialOffice', 'countyAgency'),
    roles: ['clerk', 'approver'],
    form: publishForm,
    after: ['decide'],
    optional: true,
    ...(waits ? { owed: isPublic } : { when: isPublic }),
    checks: [notOfMinors(procedure), inOrder(procedure)],
  };
}

/** ASSESS-03: whether nothing of this person is made public. */
function isKeptFromPublic({ facts, context }: Pick<Question, 'facts' | 'context'>): boolean {
  return ruleActive('ASSESS-03') && isTreatedAsMinor(facts, context.today);
}

function notOfMinors(procedure: Publicity['procedure']): Check {
  return {
    rules: ['ASSESS-03'],
    test: (question) =>
      isKeptFromPublic(question)
        ? {
            code: `${procedure().name}.public-for-minor`,
            text: '未成年社区矫正对象的考核、奖惩不公开，不能公示。',
            articles: [measures(55)],
            instead: '书面通知本人即可；确实已经公示了的，请用“补录”如实记载，由上一级核查。',
          }
        : undefined,
  };
}

function inOrder(procedure: Publicity['procedure']): Check {
  return {
    rules: [],
    test: ({ values: { from, until } }) => {
      if (typeof from !== 'string' || typeof until !== 'string' || from <= until) return undefined;
      const text = '公示的止日早于起日，请核对。';
      return { code: `${procedure().name}.publication-days`, field: 'until', text };
    },
  };
}

/** 公示: the name, what was decided and when, and nothing else. */
export function publicityPaper(
  { facts, state, mode }: Question,
  named: Pick<PaperOrder, 'kind' | 'title'>,
  decided: string,
): readonly PaperOrder[] {
  const published = findTaken(state, 'publish')?.values as Partial<ValuesOf<typeof publishForm>> | undefined;
  if (mode === 'record' || published?.from === undefined || published.until === undefined) return [];
  const { from, until } = published;
  return [
    {
      ...named,
      template: 'letter',
      signedBy: 'countyAgency',
      data: {
        introduce: 'none',
        paragraphs: [
          '根据《社区矫正法实施办法》第三十二条的规定，现予公示',
          `${facts.supervisee.name}：${decided}`,
          `公示期自${formatDay(from)}起至${formatDay(until)}止。有意见的，请向本机构反映`,
        ],
      },
    },
  ];
}
