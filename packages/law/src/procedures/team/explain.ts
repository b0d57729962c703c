import { act, measures } from '../../articles/index.ts';
import type { Computed, Explanation } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { entrusted } from '../entrusted.ts';
import { isTreatedAsMinor } from '../minority.ts';

/** The *why* beside the form: who must be on this team, and who sets it up. */
export function explainTeam(question: Question & { readonly step: string }): Explanation {
  const competence = entrusted('team')(question);
  return {
    rule: ruleOf(question.step),
    articles: [act(25), measures(19), ...(isMinor(question) ? [act(52)] : [])],
    computation: compositionOf(question),
    competence: { office: competence.waiting, text: competence.text ?? '' },
    told: ['矫正小组成员（签订矫正责任书）'],
    otherwise:
      question.step === 'sign'
        ? '没有签订的，一直留在办理人的待办里。'
        : '没有矫正小组，入矫宣告就没有小组成员可以宣告、到场。',
  };
}

function ruleOf(step: string): string {
  switch (step) {
    case 'sign':
      return '与矫正小组签订矫正责任书；小组调整后重新签订。';
    case 'change':
      return '根据需要调整小组，同样要符合组成的要求；调整后重新签订矫正责任书。';
    case 'oversee':
      return '如实记载的事项有不合规之处的，由上一级核查，写明结论；结论不改变原来的记载。';
    default:
      return '根据情况为每一名社区矫正对象确定矫正小组，可以由司法所、村（居）委会、监护人、家庭成员、所在单位或者学校人员、社会工作者、志愿者等组成。';
  }
}

function isMinor(question: Question): boolean {
  return isTreatedAsMinor(question.facts, question.context.today);
}

function compositionOf(question: Question): readonly Computed[] {
  const woman = question.facts.supervisee.sex === 'female';
  return [
    ...(woman ? [{ label: '社区矫正对象是女性', value: '小组应当有女性成员' }] : []),
    ...(isMinor(question)
      ? [{ label: '按未成年人办理', value: '小组应当有熟悉未成年人身心特点的人员' }]
      : []),
  ];
}
