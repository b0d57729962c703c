/** Places where a process may die. Each is hit once by a test: nothing acknowledged may be lost, nothing doubled. */
export type FaultPointName =
  | 'after-change-row'
  | 'after-events'
  | 'before-commit'
  | 'after-commit-before-answer'
  | 'blob-after-temp'
  | 'blob-after-rename'
  | 'sealer-after-batch'
  | 'sealer-before-commit'
  | 'access-before-commit';

let armed: { name: FaultPointName; action: () => void } | undefined;

/** Does nothing unless this very point is armed: by GUITU_FAULT_POINT (dies like kill -9) or by armFaultPoint. */
export function faultPoint(name: FaultPointName): void {
  if (armed?.name === name) {
    const { action } = armed;
    armed = undefined;
    action();
  }
  if (process.env['GUITU_FAULT_POINT'] === name) process.kill(process.pid, 'SIGKILL');
}

/** For tests: the next time this point is reached, the action runs, once. */
export function armFaultPoint(name: FaultPointName, action: () => void): void {
  armed = { name, action };
}
