import type { Article } from '../../articles/index.ts';
import { act, cooperation, measures } from '../../articles/index.ts';

interface StepText {
  readonly rule: string;
  readonly articles: readonly Article[];
  readonly told: readonly string[];
  readonly otherwise: string;
}

const nobody: readonly string[] = [];

/** The why of each step: what the rule says, who is told, and what silence brings. */
export const stepTexts: Readonly<Record<string, StepText>> = {
  discover: {
    rule: '失去联系的，立即组织查找，同时通报执行地县级检察院。联系不上不就是脱管：三种情形都要超过四十八小时，各有除外，由人认定。',
    articles: [act(30), measures(38), cooperation(13)],
    told: nobody,
    otherwise: '没有登记的，查找没有记录，事后说不清什么时候发现、做过什么。',
  },
  search: {
    rule: '通过通信联络、信息化核查、实地查访等方式查找，每一次记下时间、方式、查找人和结果，固定证据。',
    articles: [act(30), measures(38), cooperation(14)],
    told: nobody,
    otherwise: '没有查找记录的一直提示；隔久了没有新记录的，按内部时限提示。',
  },
  notify: {
    rule: '查找的同时，通报执行地县级人民检察院。',
    articles: [measures(38), cooperation(14)],
    told: ['执行地县级人民检察院'],
    otherwise: '没有通报的，一直留在县级机构的待办里，检察院可以提出纠正意见。',
  },
  askPolice: {
    rule: '经充分查找仍没有结果的，及时书面通知同级公安机关，公安机关等有关单位和个人应当配合协助。函附查找记录。',
    articles: [act(30), measures(38, 'p1'), cooperation(14)],
    told: ['同级公安机关'],
    otherwise: '已经充分查找而没有书面通知的，一直提示县级机构。',
  },
  found: {
    rule: '找到以后查清原因，核实身份和经过，根据脱离监管的情形依法处理。',
    articles: [act(30), measures(38), cooperation(14)],
    told: nobody,
    otherwise: '没有登记找到的，时限一直计算。',
  },
  determine: {
    rule: '失联、擅离、超假各须超过四十八小时，不含本数。失联的有正当理由即除外；擅离的须情况紧急并且有正当理由；超假的须有正当理由并且及时报告。',
    articles: [cooperation(13), cooperation(26)],
    told: nobody,
    otherwise: '系统只提示，不会自动认定；没有认定的，一直留在县级机构的待办里。',
  },
  tellFound: {
    rule: '通报过检察院、请公安协助过的，找到以后告知，查找终止。',
    articles: [measures(38)],
    told: ['通报过的人民检察院', '请过协助的公安机关'],
    otherwise: '没有告知的，对方还会继续查找。',
  },
  dispose: {
    rule: '没有超过十日的训诫，超过十日的警告；缓刑、假释无正当理由超过一个月的提请撤销；暂予监外执行没有一个月的门槛；管制没有撤销的规定。拒绝接受监管的，提请治安管理处罚或者撤销、收监。',
    articles: [act(30), measures(34), measures(35), measures(38), measures(46), measures(47), measures(49)],
    told: nobody,
    otherwise: '没有处理的，一直留在县级机构的待办里；脱管没有处置的，检察院重点纠正。',
  },
  registerFugitive: {
    rule: '撤销缓刑、撤销假释裁定或者收监执行决定生效后下落不明的，由执行地县级公安机关追捕；裁定书、决定书、逮捕决定书可以作为追逃的依据。',
    articles: [measures(51), cooperation(21)],
    told: nobody,
    otherwise: '没有登记的，看不到对方是否已经书面通报追捕。',
  },
  executorNotice: {
    rule: '负责收监执行的机关书面通报执行地县级公安机关追捕。条文没有天数；没有通报的，由县级机构催问。',
    articles: [cooperation(21)],
    told: nobody,
    otherwise: '没有登记通报的，一直提示县级机构核实。',
  },
  assist: {
    rule: '公安机关追捕在逃人员，社区矫正机构、有关单位和个人予以协助，每一次登记。',
    articles: [act(50), cooperation(21)],
    told: nobody,
    otherwise: '没有记录的，事后说不清协助过什么。',
  },
  capture: {
    rule: '抓获后：法院裁定、决定的，由法院出具执行通知后送监狱、看守所；监狱管理机关决定的，通知监狱到羁押地接收；公安机关决定的，送存放或者接收档案的看守所。',
    articles: [cooperation(21)],
    told: nobody,
    otherwise: '没有登记的，这件事项一直在办。',
  },
  oversee: {
    rule: '如实记载的事项有不合规之处的，由上一级核查，写明结论；结论不改变原来的记载。',
    articles: [],
    told: nobody,
    otherwise: '没有核查的，一直提示上一级。',
  },
};
