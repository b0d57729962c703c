import type { Relation } from '../contract/register.ts';

export const relationNames: Readonly<Record<Relation['kind'], string>> = {
  family: '家庭成员',
  guardian: '监护人',
  guarantor: '保证人',
  other: '其他社会关系',
};
