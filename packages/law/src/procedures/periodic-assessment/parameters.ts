import type { ParameterDefinition, Parameters } from '../../kernel/parameter.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Scheme } from './scheme.ts';
import { readScheme } from './scheme.ts';

/** The article says "regularly" (定期); how often, the province does (~). */
export const assessmentPeriod: ParameterDefinition<string> = {
  key: 'assessment.period',
  title: '定期考核的周期',
  explanation: '条文只写“定期”，由省规定；初始值是本系统的（~）。',
  fallback: '季度',
  choices: { 月: '每月', 季度: '每季度', 不考核: '不考核' },
};

/** How an assessment comes to its grade: no law says, so it is the region's words (~). The example is a former one of another province. */
export const assessmentScheme: ParameterDefinition<string> = {
  key: 'assessment.scheme',
  title: '考核的项目、分值或者条件、等次',
  explanation:
    '一行（或者用分号隔开）一条。按条件的：等次：条件、条件，从上往下，第一条符合的为准，“其他”即其余。按分值的：“基础分：80；加分：表扬20；扣分：训诫20、未按时5；等次：良好90、合格60、不合格0”。可以用的项目：表扬、训诫、警告、治安管理处罚、违规、脱管、未按时。初始值是外省旧办法的例子（~），以本省规定为准。系统只算出建议，由人决定。',
  fallback: '不合格：训诫、警告、治安管理处罚\n良好：表扬\n合格：其他',
  problem: schemeProblem,
};

function schemeProblem(text: string): string | undefined {
  const { grades, unread } = readScheme(text);
  if (unread.length > 0) return `看不懂“${unread.join('”“')}”：请照说明里的样式写。`;
  return grades.length === 0 ? '没有写等次：请照说明里的样式写。' : undefined;
}

/** No article says how soon after a period: the house's own target. */
export const assessWithin: ParameterDefinition<number> = {
  key: 'assessment.within',
  title: '周期结束后几日内考核（内部时限）',
  explanation: '条文没有写几日。自周期最后一日起计算，是内部要求。',
  fallback: 15,
};

/** 《实施办法》第三十二条 sends copies of rewards and punishments; of an assessment it does not say so: ours (~). */
export const copiesProcuratorate: ParameterDefinition<boolean> = {
  key: 'assessment.copiesProcuratorate',
  title: '考核结果抄送人民检察院',
  explanation: '条文写明抄送的是奖励、处罚的书面决定；考核结果是否抄送由本地规定，初始值是本系统的（~）。',
  fallback: true,
};

/** How often, or nothing where there is no assessment here. What cannot be read counts as a quarter. */
export function findPeriodLength(parameters: Parameters): 'month' | 'quarter' | undefined {
  const text = parameterValue(parameters, assessmentPeriod);
  if (text === '不考核') return undefined;
  return text === '月' || text === '每月' ? 'month' : 'quarter';
}

export function schemeOf(parameters: Parameters): Scheme {
  return readScheme(parameterValue(parameters, assessmentScheme) ?? '');
}
