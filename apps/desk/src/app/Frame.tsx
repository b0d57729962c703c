import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';

import { isOwnChange } from '../api/ownChanges.ts';
import { useStream, type StreamNotice } from '../api/useStream.ts';
import { paths } from '../paths.ts';
import { readsCases } from '../session/permissions.ts';
import { useSession } from '../session/SessionContext.ts';
import { KeyboardHelp } from './KeyboardHelp.tsx';
import { Rail } from './Rail.tsx';
import { TopBar } from './TopBar.tsx';
import { useGlobalKeys } from './useGlobalKeys.ts';
import { Watermark } from './Watermark.tsx';

import './Frame.css';

/** The page of an import shows its own progress. */
function isSeen(notice: StreamNotice): boolean {
  return notice.type === 'import' && window.location.pathname.startsWith(paths.imports);
}

/** What stands around every page: where I am, where I can go, what has just come in. */
export function Frame({ children }: { children: ReactNode }) {
  const session = useSession();
  const [location] = useLocation();
  const page = useRef<HTMLElement>(null);
  const shown = useRef(location);
  const [help, setHelp] = useState(false);
  const [arrivals, setArrivals] = useState<readonly StreamNotice[]>([]);
  const hear = useCallback((notice: StreamNotice) => {
    if (isOwnChange(notice.caseId) || isSeen(notice)) return;
    setArrivals((earlier) => [notice, ...earlier.filter((one) => one.id !== notice.id)].slice(0, 20));
  }, []);
  const openHelp = useCallback(() => setHelp(true), []);
  useStream(readsCases(session), hear);
  useGlobalKeys(openHelp);

  // A new page starts at its top, and the keyboard with it; a tab of the same page stays where it is.
  useEffect(() => {
    if (shown.current.split('/', 3).join('/') !== location.split('/', 3).join('/')) {
      page.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    shown.current = location;
  }, [location]);

  return (
    <div className="frame">
      <a className="frame__skip" href="#page">
        跳到正文
      </a>
      <Rail />
      <TopBar arrivals={arrivals} onArrivalsRead={() => setArrivals([])} onHelp={openHelp} />
      <main className="frame__page" id="page" ref={page} tabIndex={-1}>
        {children}
      </main>
      {session.demonstration && <Watermark />}
      {help && <KeyboardHelp onClose={() => setHelp(false)} />}
    </div>
  );
}
