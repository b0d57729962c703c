import { act, measures } from '../../articles/index.ts';
import type { Computed, Explanation } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { formatDay } from '../../time/format.ts';
import { entrusted } from '../entrusted.ts';
import { levelInForce } from '../level-in-force.ts';
import { isTreatedAsMinor } from '../minority.ts';

/** The *why* beside the form: what a plan holds, and what may never be a ground in it. */
export function explainPlan(question: Question & { readonly step: string }): Explanation {
  const competence = entrusted('correctionPlan')(question);
  const minor = isTreatedAsMinor(question.facts, question.context.today);
  return {
    rule: ruleOf(question.step),
    articles: [act(24), measures(22), ...(minor ? [act(52), measures(55)] : [])],
    computation: [...levelOf(question), ...(minor ? minority : [])],
    competence: { office: competence.waiting, text: competence.text ?? '' },
    told: ['矫正小组（按照方案开展工作）'],
    otherwise: '条文没有规定天数。没有制定的，一直列在入矫手续里。',
  };
}

function ruleOf(step: string): string {
  switch (step) {
    case 'adjust':
      return '根据分类管理的要求、实施效果和本人的表现，相应调整方案。民族、宗教信仰和政治面貌不作为依据。';
    case 'evaluate':
      return '对照方案评估这一阶段的目标和措施，写明继续执行还是调整。多久评估一次条文没有规定，是本地的内部要求。民族、宗教信仰和政治面貌不作为依据。';
    case 'oversee':
      return '如实记载的事项有不合规之处的，由上一级核查，写明结论；结论不改变原来的记载。';
    default:
      return '方案包括基本情况、综合评估结果、心理状态和其他特殊情况分析、拟采取的措施四块，针对个人写。民族、宗教信仰和政治面貌不作为依据。';
  }
}

function levelOf({ facts, context }: Question): readonly Computed[] {
  const level = levelInForce(facts, context.today);
  if (level === undefined) return [{ label: '管理类别', value: '还没有确定' }];
  return [{ label: '管理类别', value: `${level.level}，${formatDay(level.from)}起` }];
}

const minority: readonly Computed[] = [
  { label: '按未成年人办理', value: '写明年龄、心理特点、发育需要、成长经历、犯罪原因、家庭监护教育条件' },
];
