import type { ButtonHTMLAttributes } from 'react';

import { buttonClass, type ButtonLook } from './buttonClass.ts';
import { Icon } from './Icon.tsx';

import './Button.css';

type ButtonProps = ButtonLook & {
  /** The request is on its way: shown, and a second press does nothing. */
  waiting?: boolean;
} & ButtonHTMLAttributes<HTMLButtonElement>;

export function Button({
  look,
  small,
  icon,
  iconOnly,
  waiting,
  children,
  className,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass({ look, small, iconOnly }, className)}
      aria-busy={waiting || undefined}
      onClick={waiting ? undefined : onClick}
    >
      {waiting ? (
        <span className="button__wait" aria-hidden="true" />
      ) : (
        icon && <Icon name={icon} size={16} />
      )}
      {iconOnly ? <span className="visually-hidden">{children}</span> : children}
    </button>
  );
}
