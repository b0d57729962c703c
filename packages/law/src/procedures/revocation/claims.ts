import type { RuleClaim } from '../../rules/claim.ts';

const at = (...files: readonly string[]): readonly string[] =>
  files.map((file) => `packages/law/src/procedures/revocation/${file}.ts`);
const frame = (...files: readonly string[]): readonly string[] =>
  files.map((file) => `packages/law/src/proposal/${file}.ts`);

/** How 提请撤销缓刑、撤销假释 carries out each of its rules. REVOKE-09 is with 终止矫正. */
export const revocationClaims: readonly RuleClaim[] = [
  {
    id: 'REVOKE-01',
    status: 'enforced',
    where: at('checks', 'ladder', 'papers', 'findings'),
    why: '五种情形逐项核对：禁止令、超过一个月、处罚或者两次警告以后又违反、情节严重的理由；一般向原审法院；抄送同级检察院。条文没有“及时”，不计时',
  },
  {
    id: 'REVOKE-02',
    status: 'enforced',
    where: at('checks', 'ladder', 'papers', 'findings'),
    why: '假释只有三种情形，不要求情节严重；抄送同级检察院、公安机关和原服刑或者接收档案的监狱。条文没有“及时”，不计时',
  },
  {
    id: 'REVOKE-03',
    status: 'enforced',
    where: frame('same-level', 'steps'),
    why: '由与受理法院同级的机构决定和报送：基层法院县级，中级法院州级，高级法院省级；其他级别办不了，县级写明意见报上',
  },
  {
    id: 'REVOKE-04',
    status: 'summary',
    where: [...at('pieces'), ...frame('checks')],
    why: '概要行：按清单逐项清点材料，缺的列出；附证据按 REVOKE-15，先查证按 REVOKE-16',
  },
  {
    id: 'REVOKE-05',
    status: 'summary',
    where: [...frame('clocks', 'findings'), ...at('revocation')],
    why: '概要行：自法院收到建议书起三十日计时，过期提示；抄送按 REVOKE-11、送达按 REVOKE-13',
  },
  {
    id: 'REVOKE-06',
    status: 'watched',
    where: at('form', 'findings'),
    why: '登记裁定时写明法院是否听取本人及其律师意见，没有听取的提示',
  },
  {
    id: 'REVOKE-07',
    status: 'enforced',
    where: [...at('checks'), ...frame('effects')],
    why: '撤销的裁定自作出之日生效，填写其他生效日期的拒绝',
  },
  {
    id: 'REVOKE-08',
    status: 'enforced',
    where: at('checks'),
    why: '事实就是新罪、漏罪的不能提请，由审理新案的法院撤销，收到判决后办终止',
  },
  {
    id: 'REVOKE-10',
    status: 'watched',
    where: frame('findings', 'forms'),
    why: '裁定撤销以后没有登记送交监狱、看守所的，一直提示；“立即”没有天数，不计时',
  },
  {
    id: 'REVOKE-11',
    status: 'watched',
    where: at('form', 'findings'),
    why: '执行地法院裁定的，裁定书没有写明抄送原审法院的提示',
  },
  {
    id: 'REVOKE-12',
    status: 'watched',
    where: frame('forms', 'findings'),
    why: '登记受理情况，法院不受理的提示可以请检察院监督',
  },
  {
    id: 'REVOKE-13',
    status: 'watched',
    where: frame('forms', 'findings'),
    why: '登记交付执行时逐项勾选法院已经送达的文书，没有送达的列出；“及时”没有天数，不计时',
  },
  {
    id: 'REVOKE-14',
    status: 'attested',
    where: frame('forms'),
    why: '登记交付执行时写明押送时文书是否同时移交监狱、看守所',
  },
  {
    id: 'REVOKE-15',
    status: 'enforced',
    where: at('checks'),
    why: '没有逐项写明证据、没有附证据材料的不能拟出建议',
  },
  {
    id: 'REVOKE-16',
    status: 'enforced',
    where: at('checks'),
    why: '没有写明调查取证完成日期，或者日期在拟出建议以后的，不能拟出建议；条文没有时间词，不计时',
  },
];
