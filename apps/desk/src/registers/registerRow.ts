import type { FormValues } from '@guitu/law';

/** One entry of a register, whatever the register is about. */
export interface RegisterRow<Kind extends string = string> {
  readonly id: string;
  readonly kind: Kind;
  readonly on: string;
  readonly values: FormValues;
  readonly bodyName: string;
  readonly enteredBy: string;
  readonly withdrawn: { readonly by: string; readonly reason: string } | null;
  /** Until when it must not be taken out; only where the law says so. */
  readonly keptUntil?: string | null;
  /** What is still owed about it. */
  readonly remarks: readonly { readonly code: string; readonly text: string }[];
  readonly own: boolean;
}
