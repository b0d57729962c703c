import type { RuleClaim } from '../../rules/claim.ts';

const folder = 'packages/law/src/procedures';
const at = (...files: readonly string[]): readonly string[] => files.map((file) => `${folder}/${file}.ts`);
const own = (...files: readonly string[]): readonly string[] =>
  at(...files.map((file) => `periodic-assessment/${file}`));

/** How 定期考核 carries out each of its rules. ASSESS-02 stands with 表扬, ASSESS-04 with 异议. */
export const periodicAssessmentClaims: readonly RuleClaim[] = [
  {
    id: 'ASSESS-01',
    status: 'enforced',
    where: own('checks', 'prompts', 'scheme', 'compute'),
    why: '周期、项目和等次是参数（条文只写“定期”）；只考核结束了的整周期，过期没有考核的提示；系统逐行算出建议，与建议不同的写明理由，由人决定',
  },
  {
    id: 'ASSESS-03',
    status: 'enforced',
    where: at('publicity', 'periodic-assessment/papers', 'commendation/papers', 'violation/papers'),
    why: '考核、表扬决定后欠一步公示，训诫、警告列在要公示的名单里；公示只有姓名和结果；未成年人的不能公示',
  },
  {
    id: 'ASSESS-05',
    status: 'enforced',
    where: own('checks', 'form', 'papers'),
    why: '四个方面缺一不可；结果出具书面通知送达本人，随事项记入档案',
  },
  {
    id: 'ASSESS-06',
    status: 'enforced',
    where: [...own('form', 'periodic-assessment'), ...at('classification/prompts', 'commendation/explain')],
    why: '县级确定结果时写明可以作为哪一种依据；据此提示重新评估管理类别，办理表扬时列出，只是依据，不自动产生后果',
  },
];
