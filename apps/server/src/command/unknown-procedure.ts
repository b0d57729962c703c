import type { Refusal } from '@guitu/law';

export const unknownProcedure: Refusal = {
  code: 'procedure.unknown',
  field: 'procedure',
  text: '没有这类办理事项，请刷新页面后重试。',
};
