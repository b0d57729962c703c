import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { Empty } from '../../kit/Empty.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { paths } from '../../paths.ts';
import { useSession } from '../../session/SessionContext.ts';
import { KeepingPage } from './KeepingPage.tsx';

const elsewhere: readonly string[] = ['court', 'police', 'prison'];

/** The first page of an account that reads no case files: one that keeps the installation, or one of a body that sends and receives. */
export default function NoCasesPage() {
  const { body } = useSession();
  return elsewhere.includes(body.kind) ? <ElsewherePage bodyName={body.name} /> : <KeepingPage />;
}

function ElsewherePage({ bodyName }: { bodyName: string }) {
  useTitle(bodyName);
  return (
    <Empty page title="这个账号不看案件" more={<ButtonLink href={paths.rules}>看规则怎样落实</ButtonLink>}>
      决定材料按材料包交县级社区矫正机构，文书由社区矫正机构送达；要查询的，请与持案的机构联系。
    </Empty>
  );
}
