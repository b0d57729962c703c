import type { Article, FormValues } from '@guitu/law';
import type { z } from 'zod';

import type { remark, registerRecord } from '../contract/register-record.ts';
import type { Row } from '../record-types.ts';

/** An entry of a register as its page shows it, without what is owed about it. */
export function recordRow<Kind extends string>(
  row: Row<'oversight_record'> | Row<'privacy_record'>,
  kind: Kind,
): Omit<z.infer<typeof registerRecord>, 'bodyName' | 'own' | 'remarks'> & { readonly kind: Kind } {
  return {
    id: row.id,
    kind,
    on: row.on_day,
    values: row.body as FormValues,
    enteredBy: row.entered_by,
    recordedAt: row.recorded_at,
    correctedAt: row.corrected_at,
    withdrawn:
      row.withdrawn_at === null
        ? null
        : { at: row.withdrawn_at, by: row.withdrawn_by ?? '', reason: row.withdrawn_reason ?? '' },
  };
}

/** What is owed, as it is shown. */
export function remarkRow({
  code,
  text,
  articles,
}: {
  readonly code: string;
  readonly text: string;
  readonly articles: readonly Article[];
}): z.infer<typeof remark> {
  return { code, text, articles: articles.map((article) => ({ code: article.code, label: article.label })) };
}
