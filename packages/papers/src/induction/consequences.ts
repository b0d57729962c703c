import type { Standing, StandingSentence } from './standing.ts';
import { sentencesFor } from './standing.ts';

/**
 * What follows when rules are broken, by measure. 管制 has no revocation; parole is not among the measures of
 * 治安管理处罚法 72(4); prohibition orders (73(1)) exist for 管制 and 缓刑 only.
 */
const sentences: readonly StandingSentence[] = [
  // 实施办法 34, 35
  {
    text: '没有按时报到或者脱离监管十日以内，违反报告、会客、外出、迁居等规定情节轻微，或者不按照规定参加教育学习、经教育仍不改正的，给予训诫',
  },
  { text: '没有按时报到或者脱离监管超过十日，违反规定情节较重，或者受到两次训诫仍不改正的，给予警告' },
  {
    measures: ['outsidePrison'],
    text: '保外就医没有正当理由不按时提交病情复查情况，经教育仍不改正的，给予警告',
  },
  {
    measures: ['control', 'probation'],
    text: '被宣告禁止令的，违反禁止令情节轻微，给予警告',
  },
  // 衔接意见 13
  {
    text: '失去联系，或者没有经过批准离开所居住的市、县，或者超过批准的外出期限没有返回，超过四十八小时的，属于脱管，但依法可以除外的除外',
  },
  // 治安管理处罚法 72(4), 73(1)
  {
    measures: ['control', 'probation', 'outsidePrison'],
    text: '违反法律、行政法规或者监督管理规定，依法应当给予治安管理处罚的，由公安机关处五日以上十日以下拘留，可以并处一千元以下罚款；情节较轻的，处警告或者一千元以下罚款',
  },
  {
    measures: ['control', 'probation'],
    text: '被宣告禁止令的，违反禁止令依法应当给予治安管理处罚的，由公安机关处警告或者一千元以下罚款；情节较重的，处五日以上十日以下拘留，可以并处一千元以下罚款',
  },
  // 社区矫正法 29: a case of it that the measure cannot meet is left out
  {
    measures: ['control'],
    text: '违反禁止令、擅自离开所居住的市、县、拒不报告活动情况受到警告，或者受到治安管理处罚的，经县级司法行政部门负责人批准，可以对你使用电子定位装置',
  },
  {
    measures: ['probation'],
    text: '违反禁止令、擅自离开所居住的市、县、拒不报告活动情况受到警告、受到治安管理处罚，或者拟提请撤销缓刑的，经县级司法行政部门负责人批准，可以对你使用电子定位装置',
  },
  {
    measures: ['parole'],
    text: '擅自离开所居住的市、县、拒不报告活动情况受到警告，或者拟提请撤销假释的，经县级司法行政部门负责人批准，可以对你使用电子定位装置',
  },
  {
    measures: ['outsidePrison'],
    text: '擅自离开所居住的市、县、拒不报告活动情况受到警告、受到治安管理处罚，或者拟提请收监执行的，经县级司法行政部门负责人批准，可以对你使用电子定位装置',
  },
  // 刑法 77; 实施办法 46
  {
    measures: ['probation'],
    text: '有下列情形之一的，提请人民法院撤销缓刑，执行原判刑罚：违反禁止令情节严重；没有正当理由不按时报到或者脱离监管超过一个月；因违反监督管理规定受到治安管理处罚仍不改正；受到两次警告仍不改正；其他违反规定情节严重的情形',
  },
  // 刑法 86; 实施办法 47
  {
    measures: ['parole'],
    text: '有下列情形之一，还没有构成新的犯罪的，提请人民法院撤销假释，收监执行没有执行完毕的刑罚：没有正当理由不按时报到或者脱离监管超过一个月；受到两次警告仍不改正；其他违反法律、行政法规和监督管理规定的行为',
  },
  {
    measures: ['probation', 'parole'],
    text: '被提请撤销、同时可能逃跑或者发生社会危险的，可以提请人民法院决定逮捕',
  },
  // 社区矫正法 49; 实施办法 49
  {
    measures: ['outsidePrison'],
    text: '有下列情形之一的，提请收监执行：不符合暂予监外执行条件；擅自离开所居住的市、县经警告不改正，或者拒不报告行踪、脱离监管；因违反监督管理规定受到治安管理处罚仍不改正；受到两次警告；保外就医不按照规定提交病情复查情况，经警告不改正；暂予监外执行的情形消失，刑期还没有满；保证人失去资格，在规定期限内没有新的保证人；其他违反规定情节严重的情形',
  },
  {
    measures: ['outsidePrison'],
    text: '用贿赂等非法手段取得暂予监外执行的期间，以及脱逃的期间，不计入执行刑期',
  },
  // 刑法 71, 77, 86
  { measures: ['control'], text: '在社区矫正期间又犯新罪，或者发现还有别的罪没有判决的，依法追究刑事责任' },
  {
    measures: ['probation'],
    text: '在缓刑考验期内又犯新罪，或者发现还有别的罪没有判决的，撤销缓刑，数罪并罚',
  },
  {
    measures: ['parole'],
    text: '在假释考验期内又犯新罪，或者发现还有别的罪没有判决的，撤销假释，数罪并罚',
  },
  {
    measures: ['outsidePrison'],
    text: '在暂予监外执行期间又犯新罪，或者发现还有别的罪没有判决的，依法追究刑事责任',
  },
];

/** What follows when somebody breaks the rules, mildest first, one sentence each, without closing marks. */
export function consequencesOfBreaking(standing: Standing): readonly string[] {
  return sentencesFor(sentences, standing);
}
