import type { Article } from '../../articles/article.ts';
import { act, measures } from '../../articles/index.ts';

/** What each step says about itself beside its form: the rule, its articles, who is told, and what silence brings. */
export interface StepText {
  readonly rule: string;
  readonly articles: readonly Article[];
  readonly told: readonly string[];
  readonly otherwise: string;
}

const stays = '没有办的一直留在办理机构的待办里，逾期提示。';
const both = '原执行地检察院、公安机关';

export const stepTexts: Readonly<Record<string, StepText>> = {
  apply: {
    rule: '因工作、居所变化等原因需要变更执行地的，一般提前一个月书面申请，附证明材料。不足一个月的也受理。',
    articles: [measures(30)],
    told: [],
    otherwise: '申请不会自动同意，也不会自动不同意。决定作出并报到之前，执行地不变，原执行地的监督管理照常。',
  },
  inquiry: {
    rule: '外地来函征求意见的，登记来函机构、文号和收到之日；五日内核实并书面回复。人没有报到之前仍由原执行地管理。',
    articles: [measures(30)],
    told: [],
    otherwise: '登记后进入待接收；五日没有回复的提示。',
  },
  opinion: {
    rule: '受委托的司法所核实申请和材料，签署意见后报县级社区矫正机构审批。',
    articles: [measures(30)],
    told: [],
    otherwise: '县级机构收到申请的五日从报送起算，司法所没有签署的按申请之日提醒。',
  },
  ask: {
    rule: '县级机构收到申请后五日内，书面征求新执行地县级社区矫正机构的意见。',
    articles: [measures(30)],
    told: ['新执行地县级社区矫正机构（征求意见函）'],
    otherwise: stays,
  },
  acknowledge: {
    rule: '登记收到征求意见函之日。五日核实回复从收到的次日起算，不从发函起算。',
    articles: [measures(30)],
    told: [],
    otherwise: '没有登记收到之日的，暂按发函之日提醒，只作内部时限。',
  },
  answer: {
    rule: '接到征求意见函后五日内核实住处、生活来源、家庭和保证人，作出是否同意接收的意见并书面回复；不同意的写明理由。',
    articles: [measures(30)],
    told: ['原执行地县级社区矫正机构（回复函）'],
    otherwise: '逾期没有回复的，两边都提示；没有回复，原执行地不能作出不同意的决定。',
  },
  dispute: {
    rule: '对回复意见有异议的，可以报上一级社区矫正机构协调解决；不报、直接作出决定也可以。',
    articles: [measures(30)],
    told: ['原执行地的上一级社区矫正机构'],
    otherwise: '报请以后等协调意见再决定；不再报请的，退回到这一步重办。',
  },
  coordinate: {
    rule: '与新执行地的上一级机构沟通，写明协调结果。决定仍由原执行地县级机构作出。',
    articles: [measures(30)],
    told: ['原执行地、新执行地县级社区矫正机构'],
    otherwise: '没有协调意见的，决定等着它；纸面上已经决定的可以补录。',
  },
  decide: {
    rule: '根据回复意见作出决定。没有回复不能不同意；不同意的写明理由和救济途径；对方不同意接收而同意变更的也写明理由。',
    articles: [act(27), measures(30)],
    told: ['社区矫正决定机关（同意的）', '新执行地县级社区矫正机构（同意的）'],
    otherwise: '没有决定，执行地不变。',
  },
  tellRefusal: {
    rule: '不同意变更的，在决定作出之日起五日内告知本人，告知理由和救济途径。',
    articles: [measures(30)],
    told: ['社区矫正对象本人'],
    otherwise: stays,
  },
  inform: {
    rule: '同意变更的，对本人进行教育，书面告知报到期限以及逾期报到、不报到的后果，责令按时报到。',
    articles: [measures(30), measures(31)],
    told: ['社区矫正对象本人（决定书、告知书）'],
    otherwise: '没有本人收到决定之日，七日报到期限无从起算，谁也说不出他迟到了。',
  },
  handOver: {
    rule: '作出决定之日起五日内，把法律文书和档案移交新执行地，法律文书抄送决定机关和原执行地检察院、公安。',
    articles: [act(27), measures(31)],
    told: ['新执行地县级社区矫正机构', '社区矫正决定机关', both],
    otherwise: '逾期提示；因此造成脱管、漏管的，两地会同处置。',
  },
  receive: {
    rule: '收到法律文书和档案后五日内送达回执，法律文书抄送所在地县级检察院、公安。不齐全的写明缺什么，齐全以前一直等补送。',
    articles: [act(27), measures(31)],
    told: ['原执行地县级社区矫正机构（回执）', '新执行地检察院、公安机关'],
    otherwise: '没有登记收到的，过了内部时限提示原执行地查询下落。',
  },
  arrive: {
    rule: '核实身份、办理登记接收手续。从这一天起由新执行地持案；文书、档案没有到也接收。',
    articles: [measures(31)],
    told: ['原执行地县级社区矫正机构', '负责日常管理的司法所'],
    otherwise: '没有登记报到的，案件仍由原执行地持有，监督管理和查找都由原执行地负责；过了七日提示。',
  },
  notArrived: {
    rule: '发现没有按规定时间报到的，立即通知原执行地，由原执行地组织查找。“立即”没有小时数，设了内部时限才计时。',
    articles: [measures(31)],
    told: ['原执行地县级社区矫正机构'],
    otherwise: '两边一直有严重提示，直到本人报到。',
  },
  search: {
    rule: '由原执行地组织查找，每次都记。找到的责令立即报到，视情节依法处理。',
    articles: [measures(31)],
    told: [],
    otherwise: '没有报到之前，查找一直是原执行地的事。',
  },
  handleLate: {
    rule: '没有及时办理交付接收造成脱管、漏管的，原执行地会同新执行地妥善处置，写明原因和处置。',
    articles: [measures(31)],
    told: [],
    otherwise: '没有登记处置的一直提示。',
  },
  prisonNotice: {
    rule: '监狱、公安批准的暂予监外执行：批准机关收到文书后与新执行地同级机关交接，新执行地指定一所监狱、看守所接档；接档五日内通报新执行地。公安批准且同省的可以不移交。',
    articles: [measures(31)],
    told: [],
    otherwise: '没有登记的一直提示催问。这些期限约束监狱、公安，不约束本机构。',
  },
  oversee: {
    rule: '如实记载的事项有不合规之处的，由上一级核查，写明结论；结论不改变原来的记载。',
    articles: [measures(30)],
    told: [],
    otherwise: '没有核查的一直留在上一级的待办里。',
  },
};
