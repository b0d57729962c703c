import type { ParameterDefinition } from '../kernel/parameter.ts';
import { hoursProblem } from './activity-hours.ts';
import { quotaProblem } from './quota.ts';
import { sensitiveProblem } from './read-sensitive-periods.ts';

const how =
  '按管理类别写，例如“严管：每周1次；普管：每月2次；宽管：每月1次；其他：每月1次”；周、月、季度均可，不要求的写“不要求”。一个周期里要几次的，分成几段。条文没有规定次数，初始值是本系统的（~），由省里规定。';

function quota(duty: string, title: string, fallback: string): ParameterDefinition<string> {
  return { key: `duty.${duty}`, title: `${title}的次数`, explanation: how, fallback, problem: quotaProblem };
}

/** Neither law nor measures say how often: the province does (SUP-01, SUP-22). */
export const routineReports = quota(
  'routineReport',
  '定期报告',
  '严管：每周1次；普管：每月2次；宽管：每月1次；其他：每月2次',
);
export const prohibitionReports = quota('prohibitionReport', '禁止令遵守报告', '其他：每月1次');
export const contacts = quota(
  'contact',
  '通信联络',
  '严管：每周1次；普管：每月2次；宽管：每月1次；其他：每月2次',
);
export const visits = quota(
  'visit',
  '实地查访',
  '严管：每月2次；普管：每月1次；宽管：每季度1次；其他：每月1次',
);
export const digitalChecks = quota(
  'digitalCheck',
  '信息化核查',
  '严管：每月2次；普管：每月1次；宽管：每月1次；其他：每月1次',
);
export const teamVisits = quota('teamVisit', '矫正小组走访', '其他：不要求');

/** No law says how often: asked of nobody unless the province does (EDU-01, EDU-02). */
export const educationTimes = quota('education', '教育学习', '其他：不要求');
export const serviceTimes = quota('publicService', '公益活动', '其他：不要求');

export const educationHours: ParameterDefinition<string> = {
  key: 'education.hours',
  title: '每月学习几小时',
  explanation:
    '按管理类别写，例如“严管：12；其他：8”，不要求的写“不要求”。国家没有规定学时下限；没有设的不考核学时，只登记。',
  fallback: undefined,
  problem: hoursProblem,
};

export const serviceMost: ParameterDefinition<number> = {
  key: 'publicService.most',
  title: '公益活动每月最多几小时',
  explanation: '超过的提示核查是不是强迫超时间。国家没有规定时数；没有设的不计时。',
  fallback: undefined,
  takes: 'number',
};

export const reviewFrom: ParameterDefinition<string> = {
  key: 'duty.medicalReview.from',
  title: '病情复查从哪一天起每三个月一次',
  explanation: '条文只写每三个月，从哪一天起算没有写明。',
  fallback: '接收',
  choices: { 接收: '从接收之日起', 诊断: '从登记的诊断之日起', 季度: '按自然季度' },
};

export const lookBackMonths: ParameterDefinition<number> = {
  key: 'duty.lookBack',
  title: '没有按时的事项提示多久（月）',
  explanation: '超过这么多个月还没有处理的，不再提示，记录照样保留。是内部要求。',
  fallback: 6,
};

export const graveAfter: ParameterDefinition<number> = {
  key: 'duty.graveAfter',
  title: '没有处理的达到几次列为严重',
  explanation: '同一项没有按时、也没有处理的达到这个次数，提示升级，转到县级机构。是内部要求。',
  fallback: 2,
};

export const seed: ParameterDefinition<string> = {
  key: 'duty.seed',
  title: '随机安排的种子',
  explanation:
    '通信联络、信息化核查在期间内哪一天，由它和案件一起算出，外人猜不到，事后能重算。每个单位各设一个，不外传，设了以后不再显示。',
  fallback: '',
  secret: true,
};

export const sensitivePeriods: ParameterDefinition<string> = {
  key: 'duty.sensitivePeriods',
  title: '敏感时期',
  explanation:
    '一行一个：起日 至 止日，名称，依据，类别。例如“2027-02-04至2027-02-11，春节，迪司发〔2027〕1号，严管、普管”。类别不写即所有人。期间里各联系一次。没有依据或者没有止日的不算；不能按民族、宗教信仰选人。',
  fallback: undefined,
  problem: sensitiveProblem,
};

/** Every setting the duties read. */
export const dutyParameters = [
  routineReports,
  prohibitionReports,
  contacts,
  visits,
  digitalChecks,
  teamVisits,
  educationTimes,
  serviceTimes,
  educationHours,
  serviceMost,
  reviewFrom,
  lookBackMonths,
  graveAfter,
  seed,
  sensitivePeriods,
] as const;
