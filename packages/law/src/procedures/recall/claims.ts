import type { RuleClaim } from '../../rules/claim.ts';

const at = (...files: readonly string[]): readonly string[] =>
  files.map((file) => `packages/law/src/procedures/recall/${file}.ts`);
const frame = (...files: readonly string[]): readonly string[] =>
  files.map((file) => `packages/law/src/proposal/${file}.ts`);

/** How 提请收监执行 carries out its rules. RECALL-07 is with the term ledger, 08 with 解除矫正, 09 and 10 with the notices of other bodies. */
export const recallClaims: readonly RuleClaim[] = [
  {
    id: 'RECALL-01',
    status: 'enforced',
    where: at('checks', 'ladder', 'findings', 'papers'),
    why: '只限暂予监外执行；八种情形逐项核对事实、日期和证据；向执行地或者原决定机关提出都可以，跨省只提示；抄送县级检察院。条文没有“及时”，不计时；县级司法行政部门审核是参数',
  },
  {
    id: 'RECALL-02',
    status: 'enforced',
    where: at('ladder', 'findings'),
    why: '向人民法院提出、以两次警告为由的，要写明第二次警告以后仍不改正的日期，没有的拒绝',
  },
  {
    id: 'RECALL-03',
    status: 'summary',
    where: [...frame('clocks', 'findings'), ...at('recall', 'findings')],
    why: '概要行：自对方收到建议书起三十日计时，过期提示；送达、抄送按 RECALL-12、RECALL-13',
  },
  {
    id: 'RECALL-04',
    status: 'enforced',
    where: at('supplement'),
    why: '自要求补充之日起十五个工作日计时，过期没有补的提示；意见没有写起点，自要求之日起算是推断',
  },
  {
    id: 'RECALL-05',
    status: 'watched',
    where: at('custody'),
    why: '登记监狱收到决定书之日以后三日计时，过期没有收监的提示',
  },
  {
    id: 'RECALL-06',
    status: 'watched',
    where: [...at('custody'), ...frame('findings')],
    why: '写明法院、公安机关决定的由谁送到哪里；没有登记交付的提示，“立即”没有天数，登记收到决定书的按三日核对',
  },
  {
    id: 'RECALL-11',
    status: 'enforced',
    where: [...at('pieces'), ...frame('checks')],
    why: '按清单逐项清点，缺的列出，取不到的写明原因；情形消失的附证明，有不计入刑期情形的附证明',
  },
  {
    id: 'RECALL-12',
    status: 'watched',
    where: at('findings'),
    why: '登记监狱管理机关的决定时勾选送达存放或者接收档案的监狱、机构，抄送县级检察院，不齐的提示',
  },
  {
    id: 'RECALL-13',
    status: 'watched',
    where: at('findings'),
    why: '登记公安机关的决定时勾选送达执行地县级公安机关、机构，抄送县级检察院，不齐的提示',
  },
];
