import type { RuleClaim } from '../../rules/claim.ts';

const at = (...files: readonly string[]): readonly string[] =>
  files.map((file) => `packages/law/src/procedures/discharge/${file}.ts`);

/** How 解除矫正 carries out each of its rules. */
export const dischargeClaims: readonly RuleClaim[] = [
  {
    id: 'RELEASE-01',
    status: 'enforced',
    where: at('findings', 'steps'),
    why: '期满三十日前起提醒收个人总结；一般应当，迟交不算违规，也不影响解除',
  },
  {
    id: 'RELEASE-02',
    status: 'enforced',
    where: at('findings', 'clocks', 'papers'),
    why: '期满前作出书面鉴定有时限；期满还没有的给出提示，但不因此推迟解除',
  },
  {
    id: 'RELEASE-03',
    status: 'enforced',
    where: at('checks', 'findings', 'prompts', 'clocks'),
    why: '期满当日起才能解除，此前拒绝并写明哪一天可以；当日、过期没有解除的重点提示，不因节假日顺延',
  },
  {
    id: 'RELEASE-04',
    status: 'enforced',
    where: at('copies', 'papers'),
    why: '解除时出具文书12，通知决定机关，抄送县级检察院、公安机关',
  },
  {
    id: 'RELEASE-05',
    status: 'attested',
    where: at('declare-checks', 'declare-form'),
    why: '概要行，以 RELEASE-15 为准；主持人在解矫宣告一步写明宣告的内容',
  },
  {
    id: 'RELEASE-06',
    status: 'enforced',
    where: at('checks', 'pending', 'findings'),
    why: '被采取强制措施、被提请撤销而未裁定的照样解除，解除日期只能是期限最后一日；只暂缓发放，发放前一直提示。条文没有列被提请收监的，依社区矫正法第四十四条同样按期解除',
  },
  {
    id: 'RELEASE-07',
    status: 'enforced',
    where: at('checks', 'papers', 'copies'),
    why: '管制、假释、暂予监外执行没有写明衔接机构的不予登记，缓刑告知即可；2026年2月21日以前解除的按当时规定都要衔接',
  },
  {
    id: 'RELEASE-08',
    status: 'watched',
    where: at('findings', 'steps'),
    why: '刑满释放由监狱、看守所办理；刑满还没有登记释放证明书的给出提示，不影响本机构按期解除',
  },
  {
    id: 'RELEASE-09',
    status: 'enforced',
    where: at('checks', 'days', 'clocks', 'notice-findings'),
    why: '早于届满前一个月的通知不予登记；窗口打开时提示，到届满日还没有通知的算过期',
  },
  {
    id: 'RELEASE-10',
    status: 'enforced',
    where: at('copies', 'when'),
    why: '法院决定的暂予监外执行由本机构解除，并通报原判人民法院',
  },
  {
    id: 'RELEASE-11',
    status: 'enforced',
    where: at('notice-findings', 'clocks', 'letters'),
    why: '附加驱逐出境的，期满二个月前将文书送公安机关，有时限和提示',
  },
  {
    id: 'RELEASE-12',
    status: 'enforced',
    where: at('notice-findings', 'days', 'clocks'),
    why: '国籍未查明的，期满六个月前通报；期限不足六个月的，在入矫时通报',
  },
  {
    id: 'RELEASE-13',
    status: 'enforced',
    where: at('findings', 'steps'),
    why: '期满当日起提示与公安机关交接，直到登记交接',
  },
  {
    id: 'RELEASE-14',
    status: 'enforced',
    where: at('checks'),
    why: '被赦免的任何一天都可以解除，须写明赦免的文书，日期须在矫正期限以内',
  },
  {
    id: 'RELEASE-15',
    status: 'enforced',
    where: at('declare-checks'),
    why: '宣告缺内容、小组没有到场、司法所没有委托，或者缓刑、假释没有公开宣告的，不予登记；宣告本身为可以',
  },
  {
    id: 'RECALL-08',
    status: 'enforced',
    where: at('notice-findings', 'clocks', 'letters', 'copies'),
    why: '暂予监外执行的，期满三十日前函告决定机关并抄送检察院，有时限和提示',
  },
];
