import type { CasePage } from '../../api/types.ts';

type StartRow = CasePage['startable'][number];

export interface StartGroup {
  readonly title: string;
  readonly rows: readonly StartRow[];
}

/** By what brings an officer to the person's page: somebody asks, somebody has broken a rule, the end is near. Each list is read at a glance. */
const groups: readonly { readonly title: string; readonly procedures: readonly string[] }[] = [
  {
    title: '本人申请和审批',
    procedures: [
      'leave',
      'recurringTravel',
      'contactPermission',
      'placePermission',
      'relocation',
      'reviewExtension',
      'diagnosis',
      'dataRequest',
    ],
  },
  {
    title: '接收和管理',
    procedures: [
      'intake',
      'team',
      'inductionDeclaration',
      'correctionPlan',
      'classification',
      'periodicAssessment',
      'commendation',
      'guarantor',
      'minorProtection',
    ],
  },
  {
    title: '违规、查找和处置',
    procedures: [
      'violation',
      'lostContact',
      'stopping',
      'emergency',
      'electronicMonitoring',
      'staffProtection',
    ],
  },
  { title: '提请', procedures: ['revocation', 'arrest', 'recall', 'commutation'] },
  { title: '期满、解除和终止', procedures: ['discharge', 'termination', 'sealing', 'sealedRecordQuery'] },
];

/** What may be started, in lists of what belongs together; the last is what others have done and is written down here. */
export function startGroups(rows: readonly StartRow[]): readonly StartGroup[] {
  const named = new Set(groups.flatMap(({ procedures }) => procedures));
  return [
    ...groups.map(({ title, procedures }) => ({
      title,
      rows: procedures.flatMap((name) => rows.filter(({ procedure }) => procedure === name)),
    })),
    { title: '登记文书、通知和其他', rows: rows.filter(({ procedure }) => !named.has(procedure)) },
  ].filter((group) => group.rows.length > 0);
}
