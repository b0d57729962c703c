import type { PackageProblem, Refusal } from '../../api/types.ts';

const ACKNOWLEDGED = 'acknowledged.';

/** One thing somebody has to have seen: all sentences that share its code. */
export interface GraveProblem {
  code: string;
  texts: readonly string[];
  /** Where it stands: to be looked at, ticked, or gone with the line that was mended. */
  state: 'open' | 'seen' | 'mended';
}

type Mended = Readonly<Record<string, string>>;

/**
 * Grave problems of the page, and those the server found with the mended values: these are about what stands there now, so they take
 * the place of what was said of the manifest's own value.
 */
export function graveProblems(
  problems: readonly PackageProblem[],
  refused: readonly Refusal[],
  { seen, mended }: { seen: ReadonlySet<string>; mended: Mended },
): readonly GraveProblem[] {
  const now = byCode(
    refused
      .filter(({ field }) => field?.startsWith(ACKNOWLEDGED))
      .map(({ field = '', text }) => ({ code: field.slice(ACKNOWLEDGED.length), text })),
  );
  const before = byCode(problems.filter(({ grave }) => grave));
  return [...new Set([...before.keys(), ...now.keys()])].map((code) => {
    const mendedAway = !now.has(code) && isAbout(code, Object.keys(mended));
    return {
      code,
      texts: now.get(code) ?? before.get(code) ?? [],
      state: mendedAway ? 'mended' : seen.has(code) ? 'seen' : 'open',
    };
  });
}

function byCode(
  found: readonly { readonly code: string; readonly text: string }[],
): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const { code, text } of found) texts.set(code, [...(texts.get(code) ?? []), text]);
  return texts;
}

/** Whether a problem is about one of these lines of the manifest. */
export function isAbout(code: string, lines: readonly string[]): boolean {
  const [kind, name] = code.split('.', 2);
  if (name === undefined || kind === 'file' || kind === 'package') return false;
  return lines.includes(name) || lines.includes(`announce.${name}`);
}

/** What was refused and still holds after a line was changed: everything that is not about this line. */
export function stillRefused(refused: readonly Refusal[], line: string): readonly Refusal[] {
  return refused.filter(
    ({ field = '' }) => field.startsWith(ACKNOWLEDGED) && !isAbout(field.slice(ACKNOWLEDGED.length), [line]),
  );
}
