import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { Empty } from '../../kit/Empty.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { paths } from '../../paths.ts';

/** The first page of an account that keeps the installation and reads no case files. */
export default function NoCasesPage() {
  useTitle('管理');
  return (
    <Empty
      page
      title="这个账号只做管理，不看案件"
      more={<ButtonLink href={paths.rules}>看规则怎样落实</ButtonLink>}
    >
      要办理事项，请换经办人或者审批人的账号登录。
    </Empty>
  );
}
