import { useEffect, useId, useRef, type ReactNode } from 'react';

import { Button } from './Button.tsx';

import './Dialog.css';

interface DialogProps {
  title: string;
  wide?: boolean;
  /** Buttons; the one that acts comes last. */
  foot?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** A question in front of the page. The browser's own dialog keeps the focus inside and closes on Escape. */
export function Dialog({ title, wide, foot, onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = element.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      className={wide ? 'dialog dialog--wide' : 'dialog'}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="dialog__head">
        <h2 id={heading}>{title}</h2>
        <Button look="plain" small icon="close" iconOnly onClick={onClose}>
          关闭
        </Button>
      </div>
      <div className="dialog__body" tabIndex={-1}>
        {children}
      </div>
      {foot && <div className="dialog__foot">{foot}</div>}
    </dialog>
  );
}
