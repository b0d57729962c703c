import { useEffect, useRef } from 'react';
import { Link } from 'wouter';

import './Tabs.css';

export interface Tab {
  href: string;
  words: string;
  count?: number | undefined;
  current: boolean;
}

/** Parts of one thing. Each has its own address, so that it can be linked, printed and gone back to. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const bar = useRef<HTMLElement>(null);
  const current = tabs.find((tab) => tab.current)?.href;
  // Where there is no room for all of them, the one that is open is the one to be seen.
  useEffect(() => {
    if (current === undefined || bar.current === null) return;
    const open = bar.current.querySelector<HTMLElement>(`[href="${CSS.escape(current)}"]`);
    if (open !== null)
      bar.current.scrollLeft = open.offsetLeft - (bar.current.clientWidth - open.offsetWidth) / 2;
  }, [current]);
  return (
    <nav className="tabs no-print" aria-label={label} ref={bar}>
      {tabs.map((tab) => (
        <Link key={tab.href} href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          {tab.words}
          {tab.count !== undefined && <span className="tabs__count">{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
