import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { Empty } from '../../kit/Empty.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { paths } from '../../paths.ts';
import { useSession } from '../../session/SessionContext.ts';

const elsewhere: readonly string[] = ['court', 'police', 'prison'];

/** The first page of an account that reads no case files: one that keeps the installation, or one of a body that sends and receives. */
export default function NoCasesPage() {
  const { body } = useSession();
  const sends = elsewhere.includes(body.kind);
  useTitle(sends ? body.name : '管理');
  return (
    <Empty
      page
      title={sends ? '这个账号不看案件' : '这个账号只做管理，不看案件'}
      more={<ButtonLink href={paths.rules}>看规则怎样落实</ButtonLink>}
    >
      {sends
        ? '决定材料按材料包交县级社区矫正机构，文书由社区矫正机构送达；要查询的，请与持案的机构联系。'
        : '要办理事项，请换经办人或者审批人的账号登录。'}
    </Empty>
  );
}
