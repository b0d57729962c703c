/** What each step says about itself beside its form: the rule, who is told, and what silence brings. */
export interface StepText {
  readonly rule: string;
  readonly told: readonly string[];
  readonly otherwise: string;
}

const stays = '没有办的一直留在县级机构的待办里。';

export const stepTexts: Readonly<Record<string, StepText>> = {
  announce: {
    rule: '从任何途径得知有人要来，都先登记。决定机关应当在裁判、决定生效之日起五日内通知，十日内送达文书；本人十日内报到，暂予监外执行的十日内移交。',
    told: [],
    otherwise: '登记后开始计算期限，期限前三日提示，过了期限提示认定是否漏管。',
  },
  addPapers: {
    rule: '收到一批登记一批，写明是哪几种。文书不齐不影响接收。',
    told: [],
    otherwise: '收到文书后五日内应当送达回执；决定地与执行地不同的还应当转送。',
  },
  chase: {
    rule: '文书没有收到或者不齐的，通知决定机关在五日内送达或者补齐。重复催送不重新起算。',
    told: ['决定机关'],
    otherwise: '过了五日没有补齐的提示再次催送，必要时告知人民检察院。',
  },
  excuse: {
    rule: '严重疾病、意外、不可抗力等特殊原因，经核实的，不作为“未按规定时限报到”的漏管。机关之间衔接脱节的没有例外。',
    told: [],
    otherwise: '没有核实的原因不影响漏管的提示。',
  },
  declareMissed: {
    rule: '过了期限没有接收的，分两种情形：机关之间交付接收衔接脱节的没有例外；本人未按规定时限报到的，有特殊原因的除外。由人认定，程序只提示。',
    told: [],
    otherwise: '没有认定的一直提示，并留在漏管监测名单里。',
  },
  search: {
    rule: '认定漏管后立即查找并记录，通报社区矫正决定机关和县级人民检察院。“立即”没有小时数，设了内部时限才计时。',
    told: ['决定机关', '县级人民检察院'],
    otherwise: stays,
  },
  handleMissed: {
    rule: '查找后根据漏管的情形依法处理。',
    told: [],
    otherwise: stays,
  },
  receive: {
    rule: '应当及时接收。没有调查评估意见、不是本地户籍、文书没有收到或者不齐，都不是拒收的理由。核对法律文书、核实身份、办理登记接收手续，建立社区矫正档案。',
    told: ['暂予监外执行的：移交单位、县级人民检察院（移交证明书）', '受委托的司法所（建立工作档案）'],
    otherwise: '没有接收就没有开始执行；过了期限提示认定是否漏管。',
  },
  sendReceipt: {
    rule: '收到法律文书后五日内向决定机关送达回执。',
    told: ['决定机关'],
    otherwise: stays,
  },
  forward: {
    rule: '决定地与执行地不同的，收到的文书转送执行地县级人民检察院和公安机关。条文没有写时间，设了内部时限才计时。',
    told: ['县级人民检察院', '县级公安机关'],
    otherwise: stays,
  },
  prisonFile: {
    rule: '跨省的由原服刑地书面通知居住地，指定监狱、看守所接收服刑档案；看守所留所服刑且在同一省的可以不移交。',
    told: [],
    otherwise: '没有收到通知的，一直提示。',
  },
  oversee: {
    rule: '如实记载的事项有不合规之处的，由上一级核查，写明结论；结论不改变原来的记载。',
    told: [],
    otherwise: '没有核查的一直留在上一级的待办里。',
  },
};
