import type { Standing, StandingSentence } from './standing.ts';
import { sentencesFor } from './standing.ts';

/**
 * What a supervisee has to keep to (社区矫正法 23; 刑法 39、75、84; 实施办法 24 to 30), said to the person. Sentences are short
 * because the declaration is read aloud.
 */
const rules: readonly StandingSentence[] = [
  { text: '遵守法律、行政法规，服从社区矫正机构的管理' },
  { text: '履行判决书、裁定书、决定书确定的义务' },
  {
    text: '按照规定的时间和方式报告：有没有遵守法律，接受管理、参加学习和公益活动的情况，以及平时的社会活动',
  },
  {
    text: '住处变动、工作变动、家里发生重大变故，或者接触了对你的矫正可能有不利影响的人，要及时报告',
  },
  {
    measures: ['outsidePrison'],
    text: '每个月报告一次自己的身体情况；保外就医的，每三个月提交一次病情复查情况',
  },
  {
    text: '没有经过县级社区矫正机构批准，不得接触本案的被害人、控告人、举报人，不得接触同案犯等可能诱发你再犯罪的人',
  },
  {
    text: '没有经过批准，不得离开所居住的市、县；有正当理由需要离开的，一般提前三日书面申请并交证明材料，按照批准的期限返回，回来后报告销假',
  },
  { text: '因工作、居住变化需要到别的市、县生活的，一般提前一个月书面申请变更执行地，批准以前不得迁居' },
  { minor: false, text: '按照安排参加教育学习；安排公益活动的，按照自己的特长和身体情况参加' },
  { minor: true, text: '还没有完成义务教育的，要继续上学；按照安排参加教育学习和适合你的公益活动' },
  { minor: true, text: '有困难、有危险的时候，及时告诉家里人和社区矫正工作人员' },
];

/** The rules somebody has to keep, one sentence each, without closing marks. */
export function rulesToKeep(standing: Standing): readonly string[] {
  return sentencesFor(rules, standing);
}

const limits: readonly StandingSentence[] = [
  {
    measures: ['control'],
    text: '没有经过执行机关批准，不得行使言论、出版、集会、结社、游行、示威自由的权利',
  },
  { text: '在社区矫正期间不准出境' },
];

/** Rights that are limited by law itself (刑法 39; 出境入境管理法 12); what the judgment adds stands in the declaration's form. */
export function limitedRights(standing: Standing): readonly string[] {
  return sentencesFor(limits, standing);
}
