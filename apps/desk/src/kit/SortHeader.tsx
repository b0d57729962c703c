import { Icon } from './Icon.tsx';

import './Table.css';

interface SortHeaderProps {
  name: string;
  title: string;
  /** The present order: a column's name, with '-' before it when it falls. */
  sort: string;
  className?: string | undefined;
  onSort: (sort: string) => void;
}

/** The head of a column: pressing it sorts, pressing again turns the order round. */
export function SortHeader({ name, title, sort, className, onSort }: SortHeaderProps) {
  const rising = sort === name;
  const falling = sort === `-${name}`;
  return (
    <th
      scope="col"
      className={className}
      {...(rising
        ? { 'aria-sort': 'ascending' as const }
        : falling
          ? { 'aria-sort': 'descending' as const }
          : {})}
    >
      <button type="button" className="sort" onClick={() => onSort(rising ? `-${name}` : name)}>
        {title}
        <Icon name={falling ? 'down' : 'up'} size={12} />
      </button>
    </th>
  );
}
