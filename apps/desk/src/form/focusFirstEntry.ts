/** Leads to the first field of a plain form that was refused, opening the group it is folded into. */
export function focusFirstEntry(): void {
  const problem = document.querySelector<HTMLElement>(
    '.entry [aria-invalid="true"], .entry .field-note--overdue',
  );
  if (problem === null) return;
  problem.closest('details')?.setAttribute('open', '');
  const field = problem.matches('[aria-invalid]')
    ? problem
    : problem.closest('.entry')?.querySelector<HTMLElement>('input, textarea, select, button');
  field?.focus({ preventScroll: true });
  problem.scrollIntoView({ block: 'center' });
}
