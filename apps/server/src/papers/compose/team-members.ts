import type { NamedPerson } from '@guitu/law';
import { team } from '@guitu/law';
import type { PaperTeamMember } from '@guitu/papers';

/** The members of a team with the words for what they are. */
export function teamMembers(members: readonly NamedPerson[]): readonly PaperTeamMember[] {
  const field = team.steps['form']?.form['members'];
  const roles = field?.kind === 'people' ? field.roles : [];
  return members.map(({ name, role, organisation, phone }) => ({
    name,
    roleText: roles.find((one) => one.code === role)?.label ?? '其他人员',
    organisation: organisation ?? '',
    phone: phone ?? '',
  }));
}

/** The members a form names; none where the field was left out. */
export function namedPeople(value: unknown): readonly NamedPerson[] {
  return Array.isArray(value) ? value.filter(isNamedPerson) : [];
}

function isNamedPerson(value: unknown): value is NamedPerson {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';
}
