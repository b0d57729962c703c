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
  return (
    <nav className="tabs no-print" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.href} href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          {tab.words}
          {tab.count !== undefined && <span className="tabs__count">{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
