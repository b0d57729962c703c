import { getStep, type Procedure } from '@guitu/law';

import type { PaperEntry } from './recordEntry.ts';

import './Record.css';

interface PaperStepsProps {
  procedure: Procedure;
  /** The step with which every such paper begins. */
  opening: string;
  entry: PaperEntry;
  onChange: (entry: PaperEntry) => void;
}

/** Which steps the paper has. */
export function PaperSteps({ procedure, opening, entry, onChange }: PaperStepsProps) {
  return (
    <fieldset className="paper-steps">
      <legend>纸上有哪几步</legend>
      {Object.entries(entry).map(([name, step]) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={step.on}
            disabled={name === opening}
            onChange={(event) => onChange({ ...entry, [name]: { ...step, on: event.target.checked } })}
          />
          {getStep(procedure, name).title}
        </label>
      ))}
    </fieldset>
  );
}
