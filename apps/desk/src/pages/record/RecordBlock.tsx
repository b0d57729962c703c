import { getStep, officeNames, type Office, type Procedure } from '@guitu/law';
import { useId } from 'react';

import type { CasePage, Refusal } from '../../api/types.ts';
import { DayControl } from '../../fields/DayControl.tsx';
import { Block } from '../../form/Block.tsx';
import { FieldRows } from '../../form/FieldRows.tsx';
import { RefusalNote } from '../../form/RefusalNote.tsx';
import { LabelledInput } from '../../kit/LabelledInput.tsx';
import { Select } from '../../kit/Select.tsx';
import type { ProcedureLayout } from '../../procedures/layout.ts';
import type { PaperStep } from './recordEntry.ts';

interface RecordBlockProps {
  procedure: Procedure;
  layout: ProcedureLayout;
  page: CasePage;
  today: string;
  step: string;
  paper: PaperStep;
  refusals: readonly Refusal[];
  onChange: (paper: PaperStep) => void;
}

const signers: readonly Office[] = ['judicialOffice', 'countyAgency', 'prefectureAgency', 'provinceAgency'];

/** One step of the paper: its fields, and who signed it on which day. */
export function RecordBlock({
  procedure,
  layout,
  page,
  today,
  step,
  paper,
  refusals,
  onChange,
}: RecordBlockProps) {
  const id = useId();
  const own = refusals.filter((refusal) => refusal.field?.startsWith(`${step}.`));
  const inFields = own.map((refusal) => ({ ...refusal, field: refusal.field?.slice(step.length + 1) ?? '' }));
  const about = (field: string) => inFields.filter((refusal) => refusal.field === field);
  return (
    <Block label={layout.labels?.[step] ?? getStep(procedure, step).title} state="now">
      <FieldRows
        procedure={procedure}
        layout={layout}
        step={step}
        question={{ values: paper.values, page, today, mode: 'record' }}
        refusals={inFields}
        onChange={(values) => onChange({ ...paper, values })}
      />
      <div className="signed">
        <div className="labelled">
          <label htmlFor={`${id}-day`}>纸上的日期</label>
          <DayControl
            id={`${id}-day`}
            field={{ kind: 'day', title: '纸上的日期', required: true }}
            value={paper.day}
            describedBy={undefined}
            invalid={about('day').length > 0}
            onChange={(value) => onChange({ ...paper, day: typeof value === 'string' ? value : '' })}
          />
        </div>
        <div className="labelled">
          <label htmlFor={`${id}-office`}>谁办的</label>
          <Select
            id={`${id}-office`}
            value={paper.office}
            onChange={(event) => onChange({ ...paper, office: event.target.value as Office })}
          >
            {signers.map((office) => (
              <option key={office} value={office}>
                {officeNames[office]}
              </option>
            ))}
          </Select>
        </div>
        <LabelledInput
          label="单位名称"
          value={paper.bodyName}
          onChange={(event) => onChange({ ...paper, bodyName: event.target.value })}
        />
        <LabelledInput
          label="签名"
          value={paper.name}
          aria-invalid={about('name').length > 0 || undefined}
          onChange={(event) => onChange({ ...paper, name: event.target.value })}
        />
      </div>
      {[...about('day'), ...about('name')].length > 0 && (
        <div className="paper-note">
          {[...about('day'), ...about('name')].map((refusal) => (
            <RefusalNote key={refusal.field} refusal={refusal} />
          ))}
        </div>
      )}
    </Block>
  );
}
