import type { Article } from '../../articles/index.ts';
import { act, measures, securityPenalties } from '../../articles/index.ts';
import { measureNames } from '../../facts/facts.ts';
import type { Check, Question } from '../../kernel/procedure.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { ruleActive } from '../../rules/active.ts';
import type { Assessed, Decided } from './form.ts';
import type { Treatment } from './options.ts';
import { labelOf, treatments } from './options.ts';
import { penaltyGround } from './penalty.ts';
import { findAssessed, findOpening } from './records.ts';
import { findRung } from './rung.ts';

interface Chosen {
  readonly treatment: Treatment;
  readonly field: 'treatment' | 'outcome';
  readonly assessed: Partial<Assessed>;
}

/** What is chosen in the form that is being filled in: at the proposal, and again at the decision. */
function chosenIn({ values, state }: Question): Chosen | undefined {
  const { treatment } = values as Partial<Assessed>;
  const { outcome } = values as Partial<Decided>;
  if (treatment !== undefined) return { treatment, field: 'treatment', assessed: values };
  if (outcome === undefined) return undefined;
  return { treatment: outcome, field: 'outcome', assessed: findAssessed(state) ?? {} };
}

/** REPRIMAND-01…04, WARN-01…06: a sanction is the one that the articles open for what was found, in neither direction another. */
export const sanctionFits: Check = {
  rules: [
    'REPRIMAND-01',
    'REPRIMAND-02',
    'REPRIMAND-03',
    'REPRIMAND-04',
    'WARN-01',
    'WARN-02',
    'WARN-03',
    'WARN-04',
    'WARN-05',
    'WARN-06',
    'PSP-05',
  ],
  test: (question) => {
    const chosen = chosenIn(question);
    const opening = findOpening(question.state);
    if (chosen === undefined || opening === undefined) return undefined;
    const { treatment, field, assessed } = chosen;
    if (treatment !== 'admonition' && treatment !== 'warning') return undefined;
    const rung = findRung({ ...question, opening, assessed, matterId: question.state?.id });
    if (rung === undefined || rung.opens.includes(treatment)) return undefined;
    const [open] = rung.opens;
    return {
      code: `violation.no-${treatment}`,
      field,
      text: `不能给予${labelOf(treatments, treatment)}：${rung.text}`,
      articles: rung.articles,
      instead:
        rung.instead ??
        (open === undefined
          ? '请改选其他处理。'
          : `请改选“${labelOf(treatments, open)}”，或者不予处理并写明理由。`),
    };
  },
};

/** PSP-01: what must be punished is proposed to the police, and nothing else is. */
export const policeWhereDue: Check = {
  rules: ['PSP-01'],
  test: (question) => {
    const chosen = chosenIn(question);
    const kind = findOpening(question.state)?.kind;
    if (chosen === undefined || kind === undefined || !ruleActive('PSP-01')) return undefined;
    const { treatment, field, assessed } = chosen;
    const articles = [act(28), measures(36)];
    if (assessed.punishable === true && (treatment === 'admonition' || treatment === 'warning')) {
      return {
        code: 'violation.police-due',
        field,
        text: '已认定依法应予治安管理处罚，应当提请同级公安机关处罚，不能以训诫、警告代替。',
        articles,
        instead: '请改选“提请公安机关给予治安管理处罚”；不属于应予处罚的，不勾选该项。',
      };
    }
    if (treatment !== 'police' || assessed.punishable === true || kind === 'publicSecurity') return undefined;
    return {
      code: 'violation.not-punishable',
      field,
      text: '没有认定依法应予治安管理处罚，不能提请公安机关处罚。',
      articles,
      instead: '应予处罚的，请勾选“依法应予治安管理处罚”；否则按情节训诫、警告。',
    };
  },
};

/** PSP-02, PSP-03: the law of 2026 punishes only those it names, for what it names. */
export const penaltyIsOpen: Check = {
  rules: ['PSP-02', 'PSP-03'],
  test: (question) => {
    const chosen = chosenIn(question);
    const opening = findOpening(question.state);
    if (chosen?.treatment !== 'police' || opening === undefined) return undefined;
    const ground = penaltyGround(opening.kind);
    if (ground?.rule !== 'PSP-02' || !ruleActive('PSP-02')) return undefined;
    if (question.facts.measure !== 'parole' || chosen.assessed.rightsDeprived === true) return undefined;
    return {
      code: 'violation.parole-not-listed',
      field: chosen.field,
      text: '假释的对象不在《治安管理处罚法》第七十二条第四项所列人员之中（管制、剥夺政治权利、缓刑、暂予监外执行），不能依该项提请处罚。',
      articles: [securityPenalties(72, '4')],
      instead:
        '可以训诫、警告；符合《实施办法》第四十七条的，提请撤销假释。正在执行附加剥夺政治权利的请勾选；违反职业禁止的另按第七十三条第一项登记；其他违反治安管理的行为，选“涉嫌其他违反治安管理的行为”。',
    };
  },
};

/** Each measure has its own way out: 管制 has none. */
export const wayOutFits: Check = {
  rules: [],
  test: (question) => {
    const chosen = chosenIn(question);
    const { measure } = question.facts;
    if (chosen === undefined) return undefined;
    const refuse = (text: string, articles: readonly Article[], instead: string): Refusal => ({
      code: 'violation.not-this-measure',
      field: chosen.field,
      text,
      articles,
      instead,
    });
    if (chosen.treatment === 'recall' && measure !== 'outsidePrison') {
      return refuse(
        `${measureNames[measure]}的对象没有收监执行的规定，收监只用于暂予监外执行。`,
        [act(49), measures(49)],
        measure === 'control' ? controlInstead : '符合条件的，请改选“另行提请撤销缓刑、撤销假释”。',
      );
    }
    if (chosen.treatment !== 'revocation' || measure === 'probation' || measure === 'parole')
      return undefined;
    return measure === 'control'
      ? refuse('管制没有撤销的规定，不能提请撤销。', [measures(46), measures(47)], controlInstead)
      : refuse(
          '暂予监外执行没有撤销缓刑、假释的规定。',
          [measures(49)],
          '符合条件的，请改选“另行提请收监执行”。',
        );
  },
};

const controlInstead = '可以训诫、警告，依法应予处罚的提请公安机关给予治安管理处罚。';
