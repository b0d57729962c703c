import type { Form } from '../../kernel/field.ts';
import { choice, met, note } from './fields.ts';

export const contact: Form = {
  means: choice('方式', [
    { code: 'phone', label: '电话' },
    { code: 'video', label: '视频' },
    { code: 'message', label: '短信、即时消息' },
  ]),
  reached: choice('联系上谁', [
    { code: 'person', label: '本人' },
    { code: 'family', label: '家属' },
    { code: 'nobody', label: '没有联系上' },
  ]),
  note: note('情况', '人在哪里、在做什么、有什么变化'),
};

/** SUP-19: whoever visits keeps the person's identity and private life to himself, and says so. */
export const visit: Form = {
  place: choice('在哪里', [
    { code: 'home', label: '住处' },
    { code: 'work', label: '工作的地方' },
    { code: 'school', label: '学校' },
    { code: 'village', label: '村（居）委会' },
    { code: 'other', label: '其他' },
  ]),
  met,
  privacy: {
    kind: 'flag',
    title: '没有向无关的人透露身份和情况',
    hint: '查访时保护身份信息和个人隐私（《社区矫正法》第二十六条）',
  },
  companions: { kind: 'text', title: '同去的人', maximumLength: 100 },
  note: note('情况', '生活、工作、和社区的关系，有什么困难'),
};

/** A phone is never electronic monitoring: asked where he is, a person answers; nothing follows him. */
export const digitalCheck: Form = {
  means: choice('方式', [
    { code: 'register', label: '与登记信息、部门信息比对' },
    { code: 'video', label: '视频核查' },
    { code: 'phoneLocation', label: '手机位置核查（一次）' },
    { code: 'notice', label: '公安等部门通报' },
  ]),
  result: choice('结果', [
    { code: 'fine', label: '与登记一致' },
    { code: 'differs', label: '不一致，需要核实' },
  ]),
  note: note('情况', '核查了什么；手机位置核查写明目的和必要'),
};

export const teamVisit: Form = {
  member: { kind: 'text', title: '哪位小组成员', required: true, maximumLength: 100 },
  met,
  place: { kind: 'text', title: '在哪里', maximumLength: 100 },
  note: note('情况', '看到什么、听到什么'),
};
