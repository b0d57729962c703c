import type { Article } from '../../articles/article.ts';
import { act, cooperation, measures } from '../../articles/index.ts';

interface StepText {
  readonly rule: string;
  readonly articles: readonly Article[];
  readonly told?: readonly string[];
  readonly otherwise?: string;
}

/** What stands beside each step: the rule, who is told, what silence brings. */
export const stepTexts: Readonly<Record<string, StepText>> = {
  receive: {
    rule: '照委托函和委托信息表登记，不全的照样登记，再通知补齐。拟提请假释的应当委托评估；有犯罪前科的一般应当委托。办理评估的只有受委托的县级机构和交办的司法所看得到。',
    articles: [act(18), measures(13), cooperation(1), cooperation(3)],
    told: ['执行地县级人民检察院（收到委托）'],
    otherwise: '期限从收到委托函和所附材料之日起算，登记晚了期限不会后移。',
  },
  check: {
    rule: '核对附件和信息表。缺少的三个工作日内通知补齐；姓名、居住地不真实或者身份不明的，先与委托机关沟通。',
    articles: [cooperation(3), cooperation(4)],
  },
  supplementNotice: {
    rule: '三个工作日内书面通知委托机关补齐。评估的期限从收到补齐材料之日重新起算。',
    articles: [cooperation(4)],
    told: ['委托机关（补齐通知书）'],
  },
  supplemented: { rule: '收到补齐材料之日起重新计算评估期限，再核查一次。', articles: [cooperation(4)] },
  discuss: {
    rule: '三个工作日内与委托机关沟通、说明情况；能继续的继续办理。',
    articles: [cooperation(4), measures(14)],
  },
  giveBack: {
    rule: '经沟通确实不能评估的，五个工作日内退回材料。',
    articles: [cooperation(4), measures(14)],
    told: ['委托机关（退回通知书）'],
  },
  assign: {
    rule: '交给居住地司法所调查；交办以后，只有这个司法所和县级机构看得到。',
    articles: [measures(14)],
  },
  investigate: {
    rule: '两人以上调查，每次记明时间、地点、调查人、被询问人和内容。调查人、调查对象、过程和结论都不得泄露。',
    articles: [measures(14), cooperation(5)],
  },
  extend: { rule: '确需延长的，与委托机关协商，在商定的期限内完成。', articles: [measures(14)] },
  draft: {
    rule: '写明居所、家庭和社会关系、犯罪后果和影响、村居委和被害人意见、拟禁止事项、社会危险性、对社区的影响七项，和评估结论。',
    articles: [measures(14)],
  },
  legalReview: { rule: '本地要求法制审核的，审核以后再出具。', articles: [] },
  issue: {
    rule: '十个工作日内（速裁五个工作日内）出具评估意见，同时抄送执行地县级人民检察院。已经裁判的不再出具。',
    articles: [measures(14), cooperation(5)],
    told: ['委托机关（意见书）', '执行地县级人民检察院（抄送）'],
    otherwise: '没有评估意见的，法院仍可以依法判处管制、宣告缓刑。',
  },
  deliver: {
    rule: '送达委托机关，不得经当事人、代理人、利害关系人转递；记明送达和抄送之日。',
    articles: [measures(14), cooperation(3)],
  },
  stop: { rule: '决定机关已经判决、裁定、决定的，不再出具意见。', articles: [cooperation(5)] },
  answer: { rule: '决定机关在法律文书中说明采信情况，收到以后登记。', articles: [measures(14)] },
  oversee: {
    rule: '如实记载的事项有不合规之处的，由上一级核查，写明结论；结论不改变原来的记载。',
    articles: [],
  },
};
