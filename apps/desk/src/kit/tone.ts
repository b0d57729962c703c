/** What a colour means here. Each tone also has a shape of its own and stands beside a word. */
export type Tone = 'overdue' | 'near' | 'done' | 'now' | 'calm';

/** The tone of a finding or a due thing by how grave it is. */
export function toneOfSeverity(severity: 'info' | 'warning' | 'grave'): Tone {
  return severity === 'grave' ? 'overdue' : severity === 'warning' ? 'near' : 'now';
}
