import { places } from './test-world.ts';

/** An application for leave to another county, with what a test wants to say about it. */
export function leaveValues(from: string, until: string, changes: Record<string, unknown> = {}) {
  return {
    reason: 'medical',
    reasonText: '到州医院复查',
    destination: { text: '德钦县升平镇', region: places.countyB },
    from,
    until,
    contact: '13911112222',
    ...changes,
  };
}

let keys = 0;

/** A key no other request of this run has. */
export function key(): string {
  keys += 1;
  return `test-key-${process.pid}-${keys}`;
}
