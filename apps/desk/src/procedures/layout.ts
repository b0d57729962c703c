import type { Field, FormValues, Procedure } from '@guitu/law';
import { getStep } from '@guitu/law';

import type { CasePage } from '../api/types.ts';

/** What a layout may ask before it shows a field. */
export interface LayoutQuestion {
  values: FormValues;
  page: CasePage;
  today: string;
  mode: 'permit' | 'record';
}

/** How a procedure's form is laid out on the screen. Fields that no row names follow at the end, one a row. */
export interface ProcedureLayout {
  /** The title of the paper. */
  title: string;
  /** What stands at the left edge of each step's block; default: the step's own title. */
  labels?: Readonly<Record<string, string>>;
  /** Rows of field names for each step. */
  rows?: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Fields that are only shown when there is reason to. What is filled in is always shown. */
  shown?: Readonly<Record<string, (question: LayoutQuestion) => boolean>>;
}

/** The rows of a step: as the layout wants them, else short fields in pairs and long ones alone. */
export function rowsOf(
  layout: ProcedureLayout,
  procedure: Procedure,
  step: string,
  question: LayoutQuestion,
): readonly (readonly string[])[] {
  const { form } = getStep(procedure, step);
  const wanted = layout.rows?.[step] ?? pairs(Object.entries(form));
  const named = new Set(wanted.flat());
  const rest = Object.keys(form).filter((name) => !named.has(name));
  return [...wanted, ...rest.map((name) => [name])]
    .map((row) => row.filter((name) => name in form && isShown(layout, step, name, form[name], question)))
    .filter((row) => row.length > 0);
}

function isShown(
  layout: ProcedureLayout,
  step: string,
  name: string,
  field: Field | undefined,
  question: LayoutQuestion,
): boolean {
  if (question.values[name] !== undefined) return true;
  if (field?.fromPaper === true && question.mode !== 'record') return false;
  return layout.shown?.[`${step}.${name}`]?.(question) ?? true;
}

const longKinds: readonly Field['kind'][] = [
  // A sentence to tick has the whole width.
  'flag',
  'longText',
  'evidence',
  'place',
  'choice',
  'choices',
  'people',
  'matter',
];

function pairs(fields: readonly (readonly [string, Field])[]): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const [name, field] of fields) {
    const last = rows.at(-1);
    const alone = longKinds.includes(field.kind);
    const lastIsOpen =
      last?.length === 1 &&
      !longKinds.includes(fields.find(([one]) => one === last[0])?.[1].kind ?? 'longText');
    if (!alone && last !== undefined && lastIsOpen) last.push(name);
    else rows.push([name]);
  }
  return rows;
}
