/** Leads to the first field that was refused, so that nobody has to look for it. */
export function focusFirstProblem(): void {
  const problem = document.querySelector<HTMLElement>('.paper [aria-invalid="true"], .paper .field-note');
  if (problem === null) return;
  const field = problem.matches('[aria-invalid]')
    ? problem
    : problem.closest('.paper-value')?.querySelector<HTMLElement>('input, textarea, select, button');
  field?.focus({ preventScroll: true });
  problem.scrollIntoView({ block: 'center' });
}
