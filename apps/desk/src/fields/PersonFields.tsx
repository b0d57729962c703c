import type { Choice, NamedPerson } from '@guitu/law';

import { Select } from '../kit/Select.tsx';

interface PersonFieldsProps {
  id: string;
  /** Which person it is, for those who hear the page. */
  label: string;
  roles: readonly Choice[];
  person: NamedPerson;
  invalid: boolean;
  onChange: (person: NamedPerson) => void;
}

/** Name, role, sex, organisation and telephone of one person in a list. */
export function PersonFields({ id, label, roles, person, invalid, onChange }: PersonFieldsProps) {
  const set = (name: 'name' | 'role' | 'sex' | 'organisation' | 'phone', text: string) => {
    const { [name]: _, ...others } = person;
    const given = name === 'name' || text !== '' ? { [name]: text } : {};
    onChange({ ...others, ...given } as NamedPerson);
  };
  return (
    <div className="people__fields">
      <input
        id={id}
        className="input"
        value={person.name}
        placeholder="姓名"
        aria-label={`${label}：姓名`}
        aria-invalid={invalid || undefined}
        maxLength={100}
        onChange={(event) => set('name', event.target.value)}
      />
      {roles.length > 0 && (
        <Select
          aria-label={`${label}：身份`}
          value={person.role ?? ''}
          onChange={(event) => set('role', event.target.value)}
        >
          <option value="">身份</option>
          {roles.map((role) => (
            <option key={role.code} value={role.code}>
              {role.label}
            </option>
          ))}
        </Select>
      )}
      <Select
        aria-label={`${label}：性别`}
        value={person.sex ?? ''}
        onChange={(event) => set('sex', event.target.value)}
      >
        <option value="">性别</option>
        <option value="male">男</option>
        <option value="female">女</option>
      </Select>
      <input
        className="input"
        value={person.organisation ?? ''}
        placeholder="单位或住处"
        aria-label={`${label}：单位或住处`}
        maxLength={200}
        onChange={(event) => set('organisation', event.target.value)}
      />
      <input
        className="input"
        value={person.phone ?? ''}
        placeholder="联系电话"
        inputMode="tel"
        aria-label={`${label}：联系电话`}
        maxLength={60}
        onChange={(event) => set('phone', event.target.value)}
      />
    </div>
  );
}
