import type { Visitor } from '../access/visitor.ts';
import { refuseCommand } from '../command/outcome.ts';

/** Packages are addressed to county agencies; everybody else of the range may look. */
export function checkReceives({ body, account }: Visitor): void {
  const receives = body.kind === 'countyAgency';
  const works = account.roles.includes('clerk') || account.roles.includes('approver');
  if (receives && works) return;
  refuseCommand([
    {
      code: 'access.role',
      text: '材料包由县级社区矫正机构接收，您的单位或者岗位只能查看。',
      present: `${body.name}，${account.name}`,
    },
  ]);
}
