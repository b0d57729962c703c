import type { Field } from '@guitu/law';

/** The words of a field, with the sign that it must be filled in. */
export function FieldWords({ field }: { field: Field }) {
  return (
    <>
      {field.title}
      {field.required && <em aria-hidden="true"> *</em>}
    </>
  );
}

/** The ids that describe a control: its hint and what is said about it, where there is any. */
export function describedBy(
  field: Field,
  hintId: string,
  remarksId: string,
  remarks: number,
): string | undefined {
  return [field.hint && hintId, remarks > 0 && remarksId].filter(Boolean).join(' ') || undefined;
}
