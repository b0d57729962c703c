import type { Form } from '../../kernel/field.ts';
import { choice, note } from './fields.ts';

const minutes = {
  kind: 'count',
  title: '多长时间（分钟）',
  minimum: 1,
  maximum: 1440,
  hint: '本地没有规定学时、时长的可以不写',
} as const;

/** EDU-03: what education is fitted to (《实施办法》第四十三条). */
export const fittedTo = [
  { code: 'stage', label: '矫正阶段' },
  { code: 'crime', label: '犯罪类型' },
  { code: 'behaviour', label: '现实表现' },
  { code: 'traits', label: '个体特征' },
] as const;

/** EDU-05: help may be bought, supervision may not. */
export const education: Form = {
  manner: choice('形式', [
    { code: 'collective', label: '集体教育' },
    { code: 'individual', label: '个别教育' },
    { code: 'remote', label: '网上学习' },
    { code: 'counselling', label: '心理辅导' },
    { code: 'skills', label: '职业技能培训' },
  ]),
  topic: { kind: 'text', title: '内容', required: true, maximumLength: 200 },
  fitted: { kind: 'choices', title: '根据什么安排的', options: fittedTo },
  minutes,
  provider: {
    kind: 'text',
    title: '谁来讲、谁来做',
    maximumLength: 100,
    hint: '购买的服务只限教育、心理、技能、社会关系等，监督管理、审批、处罚不能交给社会组织',
  },
  note: note('情况', '听懂没有、有什么反应；问过什么、答得怎样'),
};

/** EDU-02: what somebody can do and knows how to do, and nothing forced. */
export const publicService: Form = {
  activity: { kind: 'text', title: '做什么', required: true, maximumLength: 200 },
  suited: {
    kind: 'flag',
    title: '本人愿意，与特长、劳动能力和健康相适应',
    hint: '不能劳动的不安排；不得强迫超时间、超体力',
  },
  minutes,
  organiser: { kind: 'text', title: '谁组织的', maximumLength: 100 },
  note: note('情况', '身体怎样、做得怎样'),
};
