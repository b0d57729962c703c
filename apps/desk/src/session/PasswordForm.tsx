import type { FormEvent, ReactNode } from 'react';

import { Button } from '../kit/Button.tsx';
import { Failure } from '../kit/Failure.tsx';
import { LabelledInput } from '../kit/LabelledInput.tsx';

interface PasswordFormField {
  label: string;
  value: string;
  /** What the browser may fill in here: the name, the present password, or a new one. */
  autoComplete: 'username' | 'current-password' | 'new-password';
  autoFocus?: boolean;
  /** What is wrong with what was typed. */
  problem?: string | undefined;
  onChange: (value: string) => void;
}

interface PasswordFormProps {
  className?: string;
  fields: readonly PasswordFormField[];
  verb: string;
  waiting: boolean;
  /** What the server answered; null while it has not refused anything. */
  error: unknown;
  onSubmit: () => void;
  /** Stands above the fields. */
  children?: ReactNode;
}

/** A form that asks for a password, wherever that is. The browser's own keeper of passwords knows the fields by their kind. */
export function PasswordForm({
  className,
  fields,
  verb,
  waiting,
  error,
  onSubmit,
  children,
}: PasswordFormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className={className} onSubmit={submit}>
      {children}
      {fields.map(({ label, value, autoComplete, autoFocus, problem, onChange }) => (
        <LabelledInput
          key={label}
          label={label}
          type={autoComplete === 'username' ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoFocus={autoFocus}
          required
          aria-invalid={problem !== undefined}
          {...(problem === undefined ? {} : { note: problem })}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      ))}
      {error !== null && <Failure error={error} />}
      <Button type="submit" look="primary" waiting={waiting}>
        {verb}
      </Button>
    </form>
  );
}
