import { Link } from 'wouter';

import { Icon, type IconName } from './Icon.tsx';

export type MenuItem =
  | { key: string; kind: 'line' }
  | {
      key: string;
      kind?: 'item';
      words: string;
      /** A second line: where it leads, or why it is not possible now. */
      note?: string | undefined;
      icon?: IconName;
      href?: string;
      onChoose?: () => void;
      /** Set for one of several choices. */
      chosen?: boolean;
      /** Cannot be chosen; the note says why and what is possible instead. */
      refused?: boolean;
    };

export function MenuRow({ item, onDone }: { item: MenuItem; onDone: () => void }) {
  if (item.kind === 'line') return <hr className="menu__line" />;
  if (item.href !== undefined) {
    return (
      <Link href={item.href} role="menuitem" tabIndex={-1} className="menu__item" onClick={onDone}>
        <MenuWords item={item} />
      </Link>
    );
  }
  const choice =
    item.chosen === undefined ? { role: 'menuitem' } : { role: 'menuitemradio', 'aria-checked': item.chosen };
  return (
    <button
      type="button"
      {...choice}
      tabIndex={-1}
      className="menu__item"
      aria-disabled={item.refused || undefined}
      onClick={() => {
        if (item.refused) return;
        onDone();
        item.onChoose?.();
      }}
    >
      <MenuWords item={item} />
    </button>
  );
}

function MenuWords({ item }: { item: Extract<MenuItem, { words: string }> }) {
  return (
    <>
      {item.icon && <Icon name={item.icon} size={16} />}
      <span>
        {item.words}
        {item.note && <small>{item.note}</small>}
      </span>
      {item.chosen && <Icon name="check" size={15} />}
    </>
  );
}
