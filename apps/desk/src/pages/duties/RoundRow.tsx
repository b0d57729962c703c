import type { Field, FormValues } from '@guitu/law';
import { Link } from 'wouter';

import type { DuePerson, Refusal } from '../../api/types.ts';
import { Mark } from '../../kit/Mark.tsx';
import { Select } from '../../kit/Select.tsx';
import { paths } from '../../paths.ts';
import { useNow } from '../../session/useNow.ts';
import { dayWords } from '../../words/days.ts';
import { choose, isChosen, ownName, writeOwn } from './roundEntry.ts';

interface RoundRowProps {
  person: DuePerson;
  fields: readonly (readonly [string, Field])[];
  values: FormValues;
  refusals: readonly Refusal[];
  onChange: (values: FormValues) => void;
}

/** One person of a round: chosen or not, by when it is due, and his own words in one line. */
export function RoundRow({ person, fields, values, refusals, onChange }: RoundRowProps) {
  const { caseId, name, level, due } = person;
  const { today } = useNow();
  return (
    <li className="round__row">
      <input
        type="checkbox"
        aria-label={`选中${name}`}
        checked={isChosen(values, caseId)}
        onChange={(event) => onChange(choose(values, [caseId], event.target.checked))}
      />
      <span className="round__who">
        <Link href={paths.case(caseId)}>{name}</Link>
        <small className="faint">{level ?? '未分类'}</small>
      </span>
      <span className="round__due">
        {due === null ? (
          <span className="faint">没有到期</span>
        ) : due.status === 'missed' ? (
          <Mark tone="overdue">{due.until} 前没有做</Mark>
        ) : (
          <Mark tone={due.until <= today ? 'near' : 'calm'}>{dayWords(due.until, today)}前</Mark>
        )}
      </span>
      {fields.map(([field, definition]) => (
        <OwnField
          key={field}
          label={`${name}：${definition.title}`}
          field={definition}
          value={values[ownName(caseId, field)]}
          onChange={(value) => onChange(writeOwn(values, caseId, field, value))}
        />
      ))}
      {refusals.length > 0 && (
        <p className="round__why" role="alert">
          {refusals.map(({ text }) => text).join('')}
        </p>
      )}
    </li>
  );
}

interface OwnFieldProps {
  label: string;
  field: Field;
  value: FormValues[string];
  onChange: (value: FormValues[string]) => void;
}

/** In a line there is room for a list or for a sentence. */
function OwnField({ label, field, value, onChange }: OwnFieldProps) {
  if (field.kind === 'choice') {
    return (
      <span className="round__choice">
        <Select
          aria-label={label}
          value={typeof value === 'string' ? value : field.options[0]?.code}
          onChange={(event) => onChange(event.target.value)}
        >
          {field.options.map((option) => (
            <option key={option.code} value={option.code}>
              {option.label}
            </option>
          ))}
        </Select>
      </span>
    );
  }
  return (
    <input
      className="input round__words"
      aria-label={label}
      placeholder={field.title}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
    />
  );
}
