import type { IconName } from './Icon.tsx';

export interface ButtonLook {
  look?: 'primary' | 'outline' | 'soft' | 'plain' | 'grave' | undefined;
  small?: boolean | undefined;
  icon?: IconName | undefined;
  /** The words stay for screen readers, only the drawing is seen. */
  iconOnly?: boolean | undefined;
}

export function buttonClass({ look = 'outline', small, iconOnly }: ButtonLook, more?: string): string {
  return ['button', `button--${look}`, small && 'button--small', iconOnly && 'button--icon', more]
    .filter(Boolean)
    .join(' ');
}
