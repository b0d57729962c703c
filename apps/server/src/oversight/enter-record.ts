import { dayOfOversightRecord, formatDay, oversightForms, oversightRefusals } from '@guitu/law';

import { registerCommands } from '../registers/register-commands.ts';
import { checkMayEnter } from './may-enter.ts';

/** 监督核对台账: entered by agencies and, as to its opinions, by the procuratorate. */
export const { enterRecord, correctRecord, withdrawRecord } = registerCommands({
  name: 'oversight',
  table: 'oversight_record',
  forms: oversightForms,
  dayOf: dayOfOversightRecord,
  checkMayEnter,
  refusals: oversightRefusals,
  inFuture: (on) => ({
    code: 'oversight.in-future',
    field: 'on',
    text: `${formatDay(on)}还没有到，请在办了以后登记。`,
  }),
  columns: ({ body }) => ({ body_name: body.name }),
});
