import type { RuleClaim } from '../../rules/claim.ts';

const at = (...files: readonly string[]): readonly string[] =>
  files.map((file) => `packages/law/src/procedures/commutation/${file}.ts`);

/** How 提请减刑 carries out its rules. REDUCE-03 to REDUCE-06 are with the term ledger, which the ruling is entered in. */
export const commutationClaims: readonly RuleClaim[] = [
  {
    id: 'REDUCE-01',
    status: 'enforced',
    where: at('level', 'checks', 'papers'),
    why: '县级提出建议、写明意见，州级审核决定并向执行地中级法院提请；其他级别办不了；建议书抄送执行地同级检察院、公安机关和原服刑或者接收档案的监狱',
  },
  {
    id: 'REDUCE-02',
    status: 'enforced',
    where: at('level', 'checks', 'papers'),
    why: '无期徒刑、死缓的只能选高级法院，经州级审核由省级机构提请，抄送省级检察院、公安机关和监狱；其他的不能越级',
  },
];
