import { Button } from '../../../kit/Button.tsx';
import type { ResumeRow } from './resumeRows.ts';

import '../../../kit/Field.css';

interface ResumeLineProps {
  label: string;
  row: ResumeRow;
  onChange: (row: ResumeRow) => void;
  onUp: (() => void) | undefined;
  onDrop: () => void;
}

const columns: readonly (readonly [keyof ResumeRow, string])[] = [
  ['from', '起，如 2008.9'],
  ['until', '止，空着是至今'],
  ['organisation', '学校、单位或者地方'],
  ['position', '做什么'],
  ['note', '备注'],
];

/** One line of the resume. Its dates are words: people remember the year, seldom the day. */
export function ResumeLine({ label, row, onChange, onUp, onDrop }: ResumeLineProps) {
  return (
    <li className="resume__row">
      {columns.map(([name, words]) => (
        <input
          key={name}
          className={`input resume__${name}`}
          aria-label={`${label}：${words.split('，')[0] ?? words}`}
          placeholder={words}
          autoComplete="off"
          maxLength={200}
          value={row[name]}
          onChange={(event) => onChange({ ...row, [name]: event.target.value })}
        />
      ))}
      <span className="resume__acts">
        <Button look="plain" icon="up" iconOnly disabled={onUp === undefined} onClick={onUp}>
          {label}上移
        </Button>
        <Button look="plain" icon="trash" iconOnly onClick={onDrop}>
          去掉{label}
        </Button>
      </span>
    </li>
  );
}
