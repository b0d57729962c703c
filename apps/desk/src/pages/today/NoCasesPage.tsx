import { receivesPapers } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';
import { ReceivedPage } from '../received/ReceivedPage.tsx';
import { KeepingPage } from './KeepingPage.tsx';

/** The first page of an account that reads no case files: one that keeps the installation, or one of a body that sends and receives. */
export default function NoCasesPage() {
  return receivesPapers(useSession()) ? <ReceivedPage /> : <KeepingPage />;
}
