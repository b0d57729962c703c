import type { DB } from './tables.generated.ts';

/** Tables whose every row is committed to by the chain, with the columns that make its key. A test holds this to the triggers. */
export const protectedTables = [
  { table: 'person', key: ['id'] },
  { table: 'supervision_case', key: ['id'] },
  { table: 'term_entry', key: ['id'] },
  { table: 'prohibition', key: ['id'] },
  { table: 'custody_interval', key: ['id'] },
  { table: 'matter', key: ['id'] },
  { table: 'event', key: ['id'] },
  { table: 'clock', key: ['matter_id', 'name'] },
  { table: 'finding', key: ['id'] },
  { table: 'permission', key: ['id'] },
  { table: 'paper', key: ['id'] },
  { table: 'outbox', key: ['id'] },
  { table: 'task', key: ['matter_id', 'step'] },
  { table: 'participation', key: ['id'] },
  { table: 'delegation', key: ['id'] },
  { table: 'parameter', key: ['id'] },
  { table: 'paper_template', key: ['id'] },
  { table: 'decision_package', key: ['id'] },
  { table: 'relation', key: ['id'] },
  { table: 'resume_entry', key: ['id'] },
  { table: 'identity_check', key: ['id'] },
  { table: 'merge', key: ['id'] },
  { table: 'daily_entry', key: ['id'] },
  { table: 'duty_excuse', key: ['id'] },
  { table: 'finding_mute', key: ['id'] },
  { table: 'case_officer', key: ['id'] },
  { table: 'desk_handover', key: ['id'] },
  { table: 'absence', key: ['id'] },
  { table: 'duty_shift', key: ['id'] },
  { table: 'privacy_record', key: ['id'] },
  { table: 'oversight_record', key: ['id'] },
  { table: 'root_handover', key: ['id'] },
  { table: 'dossier_closing', key: ['id'] },
  { table: 'dossier_loan', key: ['id'] },
  { table: 'dossier_export', key: ['id'] },
] as const satisfies readonly { table: keyof DB; key: readonly string[] }[];

export type ProtectedTable = (typeof protectedTables)[number];

/** What belongs to a person or a body, and the case row itself, which does not name one. */
const notOfCase: readonly string[] = [
  'person',
  'supervision_case',
  'delegation',
  'parameter',
  'paper_template',
  'decision_package',
  'relation',
  'resume_entry',
  'merge',
  'desk_handover',
  'absence',
  'duty_shift',
  'privacy_record',
  'oversight_record',
  'root_handover',
];

/** Those that hang on a case. */
export const tablesOfCase: readonly ProtectedTable[] = protectedTables.filter(
  ({ table }) => !notOfCase.includes(table),
);
