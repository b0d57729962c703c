import type { RuleClaim } from '../rules/claim.ts';

const folder = 'packages/law/src/oversight';

/** What a body does about supervision and checking with others that is about no single person. */
export const oversightClaims: readonly RuleClaim[] = [
  {
    id: 'OVER-06',
    status: 'enforced',
    where: [`${folder}/record.ts`, `${folder}/remarks.ts`],
    why: '监督核对台账没有登记核对的提示；每次核对写明各项人数、不一致的处理和下一次的日子，过了没有再核对的提示；条文没有周期，由本地商定',
  },
  {
    id: 'OVER-10',
    status: 'attested',
    where: [`${folder}/record.ts`],
    why: '由登记人在监督核对台账逐次登记与谁、传输了什么、形成和传输的日子；系统发出、收到的数据包另有收发记录；条文写“及时”，没有天数',
  },
  {
    id: 'OVER-11',
    status: 'enforced',
    where: [`${folder}/refusals.ts`],
    why: '没有故意、重大过失、违纪违法的，仅因后果移送的不予登记；移送由登记人写明后果、过错和部门，涉及人员的材料另行保管',
  },
];
