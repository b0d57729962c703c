import type { Form } from '../../kernel/field.ts';
import { choice, manner, note } from './fields.ts';

/** What a routine report is about (SUP-27, 《实施办法》第二十四条). */
export const reportContents = [
  { code: 'law', label: '遵纪守法' },
  { code: 'supervision', label: '接受监督管理' },
  { code: 'education', label: '参加教育学习' },
  { code: 'service', label: '参加公益活动' },
  { code: 'social', label: '参加社会活动' },
] as const;

export const routineReport: Form = {
  manner,
  contents: { kind: 'choices', title: '报告了哪些内容', options: reportContents },
  prohibition: note('遵守禁止令的情况', '有禁止令的必须报告'),
  note: note('情况', '有什么变化、困难、要求；没有的可以不写'),
};

/** SUP-02: what has to be told at once; SUP-24: the guarantor tells too. */
export const promptReport: Form = {
  about: choice('什么事', [
    { code: 'residence', label: '居所变化' },
    { code: 'work', label: '工作变动' },
    { code: 'family', label: '家庭重大变故' },
    { code: 'contact', label: '接触对矫正不利的人' },
    { code: 'other', label: '其他' },
  ]),
  reporter: choice('谁报告的', [
    { code: 'person', label: '本人' },
    { code: 'guardian', label: '监护人' },
    { code: 'guarantor', label: '保证人' },
    { code: 'other', label: '其他人' },
  ]),
  manner,
  note: note('情况', '什么时候、什么事、怎样处理', true),
};

export const prohibitionReport: Form = {
  manner,
  kept: choice('遵守情况', [
    { code: 'kept', label: '遵守' },
    { code: 'doubtful', label: '有疑问，需要核实' },
  ]),
  note: note('情况', '有疑问的写明'),
};

export const healthReport: Form = {
  manner,
  condition: { ...note('身体情况', '写本人怎么说、有什么材料', true), sensitive: true },
};

export const medicalReview: Form = {
  hospital: {
    kind: 'text',
    title: '复查的医院',
    required: true,
    maximumLength: 100,
    hint: '省级人民政府指定的医院',
  },
  reviewedOn: { kind: 'day', title: '复查日期', required: true },
  condition: { ...note('复查情况', '诊断证明写的主要内容', true), sensitive: true },
  papers: { kind: 'evidence', title: '诊断证明、病情复查材料', sensitive: true },
  nextOn: { kind: 'day', title: '医院约定的下次复查' },
};

/** SUP-06: what the agency finds in the papers handed in, and whom it answers. */
export const medicalExamination: Form = {
  conclusion: choice('审查意见', [
    { code: 'stands', label: '情形仍然存在' },
    { code: 'doubtful', label: '需要组织诊断' },
    { code: 'gone', label: '情形已经消失' },
  ]),
  told: { kind: 'text', title: '已反馈', maximumLength: 200, hint: '决定机关、存放档案的监所、人民检察院' },
  note: note('理由', '依据哪些材料', true),
};
