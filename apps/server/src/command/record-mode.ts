import type { Mode } from '@guitu/law';

import { isAgency } from '../access/offices.ts';
import type { Visitor } from '../access/visitor.ts';
import { refuseCommand } from './outcome.ts';

/** Recording is never refused by law, so the server sees to it that only those who keep the file record. */
export function checkRecordMode(visitor: Visitor, mode: Mode): void {
  if (mode === 'permit' || isAgency(visitor.body.kind)) return;
  refuseCommand([{ code: 'access.role', text: '如实记载由办理这件事项的社区矫正机构或者司法所办理。' }]);
}
