import type { Procedure } from '@guitu/law';

import type { ProcedureLayout } from './layout.ts';
import { leaveLayout } from './leave/layout.ts';

const layouts: Readonly<Record<string, ProcedureLayout>> = { leave: leaveLayout };

/** The layout of a procedure: its own where it has one, else the plain one under its title. */
export function findLayout(procedure: Procedure): ProcedureLayout {
  return layouts[procedure.name] ?? { title: `${procedure.title}审批表` };
}
