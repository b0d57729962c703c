import type { Refusal } from '../../api/types.ts';

/** What is refused to everybody in the same words lies in the form and is said beside its field. */
export function commonRefusals(rows: readonly { refusals: readonly Refusal[] }[]): readonly Refusal[] {
  const [first, ...others] = rows;
  if (first === undefined) return [];
  return first.refusals.filter((refusal) =>
    others.every((row) =>
      row.refusals.some((one) => one.code === refusal.code && one.field === refusal.field),
    ),
  );
}
