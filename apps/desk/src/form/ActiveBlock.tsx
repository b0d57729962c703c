import type { Procedure } from '@guitu/law';

import type { CasePage } from '../api/types.ts';
import type { ProcedureLayout } from '../procedures/layout.ts';
import { useNow } from '../session/useNow.ts';
import { Block } from './Block.tsx';
import { FieldRows } from './FieldRows.tsx';
import type { StepForm } from './useStepForm.ts';

interface ActiveBlockProps {
  procedure: Procedure;
  layout: ProcedureLayout;
  page: CasePage;
  label: string;
  step: string;
  form: StepForm;
}

/** The step that is open: fields in place of the empty lines of the paper. */
export function ActiveBlock({ procedure, layout, page, label, step, form }: ActiveBlockProps) {
  const { today } = useNow();
  return (
    <Block label={label} state="now">
      <FieldRows
        procedure={procedure}
        layout={layout}
        step={step}
        question={{ values: form.draft.values, page, today, mode: 'permit' }}
        refusals={form.refusals.beside}
        onChange={form.draft.setValues}
      />
    </Block>
  );
}
