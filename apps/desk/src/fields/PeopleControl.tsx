import type { FieldValue, NamedPerson } from '@guitu/law';

import { Icon } from '../kit/Icon.tsx';
import type { ControlProps } from './control.ts';
import { PersonFields } from './PersonFields.tsx';

import './People.css';

/** People one under another, each with what the paper asks about him; the last row is always free. */
export function PeopleControl({ id, field, value, onChange, describedBy, invalid }: ControlProps<'people'>) {
  const people = peopleIn(value);
  const rows: readonly NamedPerson[] = people.length === 0 ? [{ name: '' }] : people;
  const set = (next: readonly NamedPerson[]) => onChange(next.length === 0 ? undefined : next);
  const alter = (index: number, person: NamedPerson) =>
    set(rows.map((one, position) => (position === index ? person : one)));
  return (
    <div className="people" role="group" aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
      {rows.map((person, index) => (
        <div className="people__row" key={index}>
          <PersonFields
            id={index === 0 ? id : `${id}-${index}`}
            label={`第${index + 1}人`}
            roles={field.roles}
            person={person}
            invalid={invalid}
            onChange={(next) => alter(index, next)}
          />
          <button
            type="button"
            className="people__drop"
            aria-label={`去掉第${index + 1}人${person.name === '' ? '' : `（${person.name}）`}`}
            onClick={() => set(rows.filter((_, position) => position !== index))}
          >
            <Icon name="close" size={14} />
          </button>
        </div>
      ))}
      <button
        type="button"
        className="button button--outline button--small"
        onClick={() => set([...rows, { name: '' }])}
      >
        <Icon name="plus" size={14} />
        再加一人
      </button>
    </div>
  );
}

/** The people of a list value; nothing for any other. */
export function peopleIn(value: FieldValue | undefined): readonly NamedPerson[] {
  if (!Array.isArray(value)) return [];
  return value.filter((one): one is NamedPerson => typeof one === 'object' && !('hash' in one));
}
