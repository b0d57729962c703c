import type { Form, NamedPerson, ValuesOf } from '../../kernel/field.ts';
import type { MatterState, TakenStep } from '../../kernel/state.ts';
import { findLatest, findTaken } from '../../kernel/state.ts';

/** Who may sit on a team (《社区矫正法》第二十五条，《实施办法》第十九条); the lists end with "等", so 其他 stands. */
export const teamRoles = [
  { code: 'officer', label: '社区矫正机构工作人员' },
  { code: 'office', label: '司法所工作人员' },
  { code: 'village', label: '村（居）委会人员' },
  { code: 'guardian', label: '监护人' },
  { code: 'family', label: '家庭成员' },
  { code: 'employer', label: '所在单位或学校人员' },
  { code: 'socialWorker', label: '社会工作者' },
  { code: 'volunteer', label: '志愿者' },
  { code: 'minorExpert', label: '熟悉未成年人身心特点的人员' },
  { code: 'other', label: '其他人员' },
] as const;

const members = {
  kind: 'people',
  title: '小组成员',
  roles: teamRoles,
  minimum: 1,
  required: true,
  decisive: true,
  sensitive: true,
  hint: '社区矫正对象是女性的，至少有一名女性成员；是未成年人的，有熟悉未成年人身心特点的人员',
} as const;

export const formForm = {
  members,
  from: { kind: 'day', title: '确定日期', required: true, decisive: true },
  duties: {
    kind: 'longText',
    title: '分工和联系方式',
    maximumLength: 1000,
    hint: '责任书已载明法定的职责，这里只写各人的分工',
  },
} as const satisfies Form;

export const signForm = {
  signedOn: { kind: 'day', title: '签订日期', required: true },
  evidence: { kind: 'evidence', title: '签订的责任书' },
  note: { kind: 'text', title: '备注', maximumLength: 200 },
} as const satisfies Form;

export const changeForm = {
  members,
  from: { kind: 'day', title: '调整日期', required: true, decisive: true },
  reason: { kind: 'longText', title: '调整的原因', required: true, maximumLength: 600 },
} as const satisfies Form;

export type TeamForm = ValuesOf<typeof formForm>;

/** A team as it was set up or last changed: the step that says so, its members and its first day. */
export interface StandingTeam {
  readonly step: TakenStep;
  readonly members: readonly NamedPerson[];
  readonly from: TeamForm['from'];
}

/** The team as 确定 set it up, or the 调整 that begins last has it; nothing before it was set up. */
export function findTeam(state: MatterState | undefined): StandingTeam | undefined {
  const step = findLatest(state, { change: 'from' }) ?? findTaken(state, 'form');
  if (step === undefined) return undefined;
  const values = step.values as Partial<TeamForm>;
  return values.from === undefined ? undefined : { step, members: values.members ?? [], from: values.from };
}
