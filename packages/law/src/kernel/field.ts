import type { Day } from '../time/day.ts';
import type { Moment } from '../time/moment.ts';

/** A place as people write it: the words always, the code of GB/T 2260 (12 digits) when it was chosen from the list. */
export interface Place {
  readonly text: string;
  readonly region?: number;
}

/** A stored file (scan, photo, PDF), named by the SHA-256 of its content. */
export interface Evidence {
  readonly hash: string;
  readonly name: string;
}

/** A person named in a form who is not the supervisee: a member of the team, a guarantor. */
export interface NamedPerson {
  readonly name: string;
  /** Code of one of the field's roles. */
  readonly role?: string;
  readonly sex?: 'male' | 'female';
  readonly organisation?: string;
  readonly phone?: string;
  readonly note?: string;
}

export interface Choice {
  readonly code: string;
  readonly label: string;
}

interface FieldBase {
  /** What screen and paper call it. */
  readonly title: string;
  readonly required?: boolean;
  readonly hint?: string;
  /** Encrypted wherever the value is stored: events, drafts, jobs, outbox. */
  readonly sensitive?: boolean;
  /** A value that decides competence or effect: after the decision it is mended by annulling and doing it again, not by correcting. */
  readonly decisive?: boolean;
  /** Asked for only where what was done on paper is entered (补录). */
  readonly fromPaper?: boolean;
}

/** The vocabulary of form fields. One definition serves API, screen, paper, archive and Excel. */
export type Field =
  | (FieldBase & { readonly kind: 'text'; readonly maximumLength?: number })
  | (FieldBase & { readonly kind: 'longText'; readonly maximumLength?: number })
  | (FieldBase & { readonly kind: 'day' })
  | (FieldBase & { readonly kind: 'moment' })
  | (FieldBase & { readonly kind: 'count'; readonly minimum?: number; readonly maximum?: number })
  | (FieldBase & { readonly kind: 'flag' })
  | (FieldBase & { readonly kind: 'choice'; readonly options: readonly Choice[] })
  | (FieldBase & { readonly kind: 'choices'; readonly options: readonly Choice[] })
  /**
   * `fromList`: competence hangs on it, so its code must be chosen from the list, down to the county at least. `offices`: the list is
   * that of the judicial offices one answers for, and the place is the one of the office.
   */
  | (FieldBase & { readonly kind: 'place'; readonly fromList?: boolean; readonly offices?: boolean })
  | (FieldBase & { readonly kind: 'people'; readonly roles: readonly Choice[]; readonly minimum?: number })
  | (FieldBase & { readonly kind: 'evidence' })
  | (FieldBase & { readonly kind: 'matter' });

export type Form = Readonly<Record<string, Field>>;

export type FieldValue =
  | string
  | number
  | boolean
  | Place
  | readonly Evidence[]
  | readonly string[]
  | readonly NamedPerson[];

/** Values of a form as they travel: by field name, absent when not given. */
export type FormValues = Readonly<Record<string, FieldValue | undefined>>;

type ValueOf<F extends Field> = F['kind'] extends 'day'
  ? Day
  : F['kind'] extends 'moment'
    ? Moment
    : F['kind'] extends 'count'
      ? number
      : F['kind'] extends 'flag'
        ? boolean
        : F['kind'] extends 'place'
          ? Place
          : F['kind'] extends 'evidence'
            ? readonly Evidence[]
            : F['kind'] extends 'choices'
              ? readonly string[]
              : F['kind'] extends 'people'
                ? readonly NamedPerson[]
                : string;

/** The typed values of one form: required fields are there, the others may be missing. */
export type ValuesOf<F extends Form> = {
  readonly [K in keyof F as F[K] extends { readonly required: true } ? K : never]: ValueOf<F[K]>;
} & {
  readonly [K in keyof F as F[K] extends { readonly required: true } ? never : K]?: ValueOf<F[K]> | undefined;
};
