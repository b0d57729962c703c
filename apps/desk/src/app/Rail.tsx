import { Link, useLocation } from 'wouter';

import { Icon, type IconName } from '../kit/Icon.tsx';
import { paths } from '../paths.ts';
import { observes, readsAssessments, readsCases, receivesPapers } from '../session/permissions.ts';
import { useSession } from '../session/SessionContext.ts';
import { Brand } from './Brand.tsx';

interface Entry {
  href: string;
  words: string;
  icon: IconName;
}

/** By work, not by table. An entry stands here once its page is whole. */
const entries: readonly Entry[] = [
  { href: paths.today, words: '今日', icon: 'today' },
  { href: paths.arrivals, words: '接收', icon: 'receive' },
  { href: paths.cases, words: '人员', icon: 'people' },
  { href: paths.matters, words: '办理', icon: 'matters' },
  { href: paths.papers, words: '文书', icon: 'papers' },
];

/** Only who works on assessments, or is told of them, has the word on the desk. */
const assessments: Entry = { href: paths.assessments, words: '评估', icon: 'eye' };

/** For whoever looks at what a place does as a whole. */
const statistics: Entry = { href: paths.statistics, words: '统计', icon: 'chart' };

/** The one page of a body that receives papers. */
const received: Entry = { href: paths.today, words: '收文', icon: 'papers' };

export function Rail() {
  const [location] = useLocation();
  const session = useSession();
  const shown = [
    ...(readsCases(session) ? entries : []),
    ...(receivesPapers(session) ? [received] : []),
    ...(readsAssessments(session) ? [assessments] : []),
    ...(observes(session) ? [statistics] : []),
  ];
  return (
    // One entry leads nowhere else: at the foot of a small screen it would only take room.
    <header className={shown.length < 2 ? 'frame__rail frame__rail--bare' : 'frame__rail'}>
      <Link href={paths.today} className="frame__brand" aria-label="归途，回到今日">
        <Brand size={34} />
        归途
      </Link>
      <nav className="frame__entries" aria-label="主要工作">
        {shown.map((entry) => (
          <Link
            key={entry.href}
            href={entry.href}
            className="frame__entry"
            aria-current={isIn(location, entry.href) ? 'page' : undefined}
          >
            <Icon name={entry.icon} size={22} />
            {entry.words}
          </Link>
        ))}
      </nav>
    </header>
  );
}

function isIn(location: string, href: string): boolean {
  return href === paths.today ? location === href : location === href || location.startsWith(`${href}/`);
}
