import { useSession } from '../../session/SessionContext.ts';
import { KeepingPage } from './KeepingPage.tsx';
import { ReceivedPage } from './ReceivedPage.tsx';

const elsewhere: readonly string[] = ['court', 'police', 'prison'];

/** The first page of an account that reads no case files: one that keeps the installation, or one of a body that sends and receives. */
export default function NoCasesPage() {
  const { body, account } = useSession();
  const receives = elsewhere.includes(body.kind) && account.roles.some((role) => role !== 'administrator');
  return receives ? <ReceivedPage /> : <KeepingPage />;
}
