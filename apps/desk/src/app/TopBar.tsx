import type { StreamNotice } from '../api/useStream.ts';
import { Icon } from '../kit/Icon.tsx';
import { readsCases } from '../session/permissions.ts';
import { useSession } from '../session/SessionContext.ts';
import { BodySwitch } from './BodySwitch.tsx';
import { MeMenu } from './MeMenu.tsx';
import { Notices } from './Notices.tsx';
import { SearchBox } from './SearchBox.tsx';

import './TopBar.css';

interface TopBarProps {
  arrivals: readonly StreamNotice[];
  onArrivalsRead: () => void;
  onHelp: () => void;
}

/** Where I am, what I look for, what has come in, and me. */
export function TopBar({ arrivals, onArrivalsRead, onHelp }: TopBarProps) {
  const reads = readsCases(useSession());
  return (
    <section className="bar" aria-label="所在单位和查找">
      <BodySwitch />
      <div className="bar__search">{reads && <SearchBox />}</div>
      <div className="bar__side">
        {reads && <Notices arrivals={arrivals} onRead={onArrivalsRead} />}
        <button
          type="button"
          className="bar__round"
          onClick={onHelp}
          aria-label="键盘帮助"
          title="键盘帮助（?）"
        >
          <Icon name="help" size={20} />
        </button>
        <MeMenu />
      </div>
    </section>
  );
}
