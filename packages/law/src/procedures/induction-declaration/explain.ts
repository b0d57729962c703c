import { act, measures } from '../../articles/index.ts';
import { isProhibitionInForce } from '../../facts/facts.ts';
import type { Computed, Explanation } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { formatDay } from '../../time/format.ts';
import { entrusted } from '../entrusted.ts';
import { findGuardianNotice } from './form.ts';
import { isMinorDeclaration, needsGuardian } from './minors.ts';

/** The *why* beside the form: what is declared, who hosts, who comes, and what is different for a minor. */
export function explainDeclaration(question: Question & { readonly step: string }): Explanation {
  const competence = entrusted('inductionDeclaration')(question);
  const minor = isMinorDeclaration(question);
  const guardian = needsGuardian(question);
  return {
    rule: ruleOf(question.step),
    articles:
      question.step === 'notifyGuardian'
        ? [measures(55)]
        : [act(22), measures(20), ...(minor ? [measures(55)] : [])],
    computation: [
      ...prohibitionsOf(question),
      ...(minor ? notPublic : []),
      ...(guardian ? guardianOf(question) : []),
    ],
    competence: { office: competence.waiting, text: competence.text ?? '' },
    told: guardian ? ['社区矫正对象本人', '监护人（宣告前通知到场）'] : ['社区矫正对象本人'],
    otherwise:
      '条文没有规定天数。没有宣告的，一直列在入矫手续里；宣告的内容或者程序不全，检察院可以提出纠正意见。',
  };
}

function ruleOf(step: string): string {
  switch (step) {
    case 'notifyGuardian':
      return '对未成年社区矫正对象宣告，应当事先通知监护人到场。';
    case 'oversee':
      return '如实记载的事项有不合规之处的，由上一级核查，写明结论；结论不改变原来的记载。';
    default:
      return '由社区矫正机构或者受委托的司法所工作人员主持，矫正小组成员等到场，宣告后本人书面签字确认。';
  }
}

function prohibitionsOf({ facts, context }: Question): readonly Computed[] {
  return facts.prohibitions
    .filter((one) => isProhibitionInForce(one, context.today))
    .map((one) => ({ label: '禁止令', value: one.content }));
}

const notPublic: readonly Computed[] = [{ label: '按未成年人办理', value: '宣告不公开进行' }];

function guardianOf({ state }: Question): readonly Computed[] {
  const notice = findGuardianNotice(state);
  const told = notice?.notifiedOn === undefined ? '还没有通知' : `${formatDay(notice.notifiedOn)}已通知`;
  return [{ label: '监护人', value: notice?.guardian === undefined ? told : `${notice.guardian}，${told}` }];
}
