import { useCallback, useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

import { MenuRow, type MenuItem } from './MenuRow.tsx';
import { useDismiss } from './useDismiss.ts';
import { useKeepInside } from './useKeepInside.ts';

import './Popover.css';

interface MenuProps {
  button: ReactNode;
  buttonClass: string;
  /** Names the list, where the button's words do not. */
  label?: string;
  end?: boolean;
  items: readonly MenuItem[];
}

/** A list of things to do or to choose, worked with arrows, Home, End and Escape. */
export function Menu({ button, buttonClass, label, end, items }: MenuProps) {
  const [open, setOpen] = useState(false);
  const element = useRef<HTMLSpanElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = useCallback(() => setOpen(false), []);
  useDismiss(open, element, close);
  useKeepInside(open, panel);
  useEffect(() => {
    if (!open) return;
    const chosen = panel.current?.querySelector<HTMLElement>('[aria-checked="true"]');
    (chosen ?? panel.current?.querySelector<HTMLElement>('.menu__item'))?.focus();
  }, [open]);

  const move = (event: KeyboardEvent) => {
    const rows = [...(panel.current?.querySelectorAll<HTMLElement>('.menu__item') ?? [])];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    rows[(next + rows.length) % rows.length]?.focus();
  };

  return (
    <span className="popover" ref={element}>
      <button
        ref={opener}
        type="button"
        className={buttonClass}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || open) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {button}
      </button>
      {open && (
        <div
          ref={panel}
          className={`popover__panel popover__panel--flush ${end ? 'popover__panel--end' : ''}`}
        >
          <div
            id={id}
            role="menu"
            className="menu__list"
            aria-label={label ?? '可选的项'}
            tabIndex={-1}
            onKeyDown={move}
          >
            {items.map((item) => (
              <MenuRow
                key={item.key}
                item={item}
                onDone={() => {
                  close();
                  opener.current?.focus();
                }}
              />
            ))}
          </div>
        </div>
      )}
    </span>
  );
}
