import type { ParameterDefinition } from '../../kernel/parameter.ts';

/** The article asks for an assessment and no day before the end (EM-03): the house's own, shown as internal. */
export const assessWithinDays: ParameterDefinition<number> = {
  key: 'electronicMonitoring.assessWithinDays',
  title: '电子定位到期前几日提示评估（内部时限）',
  explanation: '条文没有写提前几日。到期前这么多日开始提示评估是否仍有必要；不评估的到期停用。',
  fallback: 15,
};

/** The article does not ask to hear the person first; ours: nothing is done to anybody who was not told and heard (~). */
export const hearsFirst: ParameterDefinition<boolean> = {
  key: 'electronicMonitoring.hearsFirst',
  title: '批准电子定位以前告知本人并听取意见',
  explanation: '条文没有写明。开启时没有告知、听取意见的不能批准；关闭时由经办人决定是否听取。',
  fallback: true,
};
