import { lazy, Suspense, useEffect, useState } from 'react';

import { onSignedOut } from '../api/client.ts';
import { useSessionQuery } from '../api/session.ts';
import { Failure } from '../kit/Failure.tsx';
import { SessionContext } from '../session/SessionContext.ts';
import { Frame } from './Frame.tsx';
import { Routes } from './Routes.tsx';

const SignInPage = lazy(() => import('../pages/signIn/SignInPage.tsx'));
const SignInAgain = lazy(() => import('../pages/signIn/SignInAgain.tsx'));
const PasswordPage = lazy(() => import('../pages/password/PasswordPage.tsx'));

/** Who is asking decides what is shown: the sign-in page, the first password, or the desk. */
export function App() {
  const session = useSessionQuery();
  const [lapsed, setLapsed] = useState(false);
  useEffect(() => onSignedOut(() => setLapsed(true)), []);

  if (session.isPending) return null;
  if (session.isError) return <Failure error={session.error} onRetry={() => void session.refetch()} />;
  if (session.data === null) {
    return (
      <Suspense>
        <SignInPage onSignedIn={() => setLapsed(false)} />
      </Suspense>
    );
  }
  return (
    <SessionContext value={session.data}>
      {session.data.account.mustChangePassword ? (
        <Suspense>
          <PasswordPage first />
        </Suspense>
      ) : (
        <Frame key={session.data.body.id}>
          <Routes />
        </Frame>
      )}
      {lapsed && (
        <Suspense>
          <SignInAgain session={session.data} onSignedIn={() => setLapsed(false)} />
        </Suspense>
      )}
    </SessionContext>
  );
}
