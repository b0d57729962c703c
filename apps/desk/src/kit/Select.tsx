import type { SelectHTMLAttributes } from 'react';

import { Icon } from './Icon.tsx';

import './Field.css';

/** The browser's own list, with our arrow: works with every keyboard, reader and phone. */
export function Select(props: SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <div className="select">
      <select {...props} className="input" />
      <Icon name="down" size={16} />
    </div>
  );
}
