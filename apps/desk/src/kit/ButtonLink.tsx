import type { ReactNode } from 'react';
import { Link } from 'wouter';

import { buttonClass, type ButtonLook } from './buttonClass.ts';
import { Icon } from './Icon.tsx';

import './Button.css';

interface ButtonLinkProps extends ButtonLook {
  href: string;
  /** Leaves the app's own router: files and downloads. */
  file?: boolean;
  /** Opens beside this page. */
  apart?: boolean;
  title?: string;
  className?: string;
  children: ReactNode;
}

/** Goes somewhere, looks like a button. */
export function ButtonLink({
  href,
  file,
  apart,
  title,
  look,
  small,
  icon,
  iconOnly,
  className,
  children,
}: ButtonLinkProps) {
  const inside = (
    <>
      {icon && <Icon name={icon} size={16} />}
      {iconOnly ? <span className="visually-hidden">{children}</span> : children}
    </>
  );
  const classes = buttonClass({ look, small, iconOnly }, className);
  if (file || apart) {
    return (
      <a
        href={href}
        className={classes}
        title={title}
        {...(apart ? { target: '_blank', rel: 'noreferrer' } : {})}
      >
        {inside}
      </a>
    );
  }
  return (
    <Link href={href} className={classes} title={title}>
      {inside}
    </Link>
  );
}
