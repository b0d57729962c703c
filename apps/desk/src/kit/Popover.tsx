import { useCallback, useId, useRef, useState, type ReactNode } from 'react';

import { useDismiss } from './useDismiss.ts';
import { useKeepInside } from './useKeepInside.ts';

import './Popover.css';

interface PopoverProps {
  /** What the button that opens it looks like. */
  button: ReactNode;
  buttonClass: string;
  /** Says what the button opens, where its words alone do not. */
  label?: string;
  end?: boolean;
  wide?: boolean;
  children: ReactNode | ((close: () => void) => ReactNode);
}

/** Something more to read, at the place where the question arises. */
export function Popover({ button, buttonClass, label, end, wide, children }: PopoverProps) {
  const [open, setOpen] = useState(false);
  const element = useRef<HTMLSpanElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = useCallback(() => setOpen(false), []);
  useDismiss(open, element, close);
  useKeepInside(open, panel);
  const classes = ['popover__panel', end && 'popover__panel--end', wide && 'popover__panel--wide'].filter(
    Boolean,
  );
  return (
    <span className="popover" ref={element}>
      <button
        type="button"
        className={buttonClass}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open && (
        <div id={id} ref={panel} className={classes.join(' ')}>
          {typeof children === 'function' ? children(close) : children}
        </div>
      )}
    </span>
  );
}
