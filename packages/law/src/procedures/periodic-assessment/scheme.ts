/** What may be counted in an assessment. */
export const assessedItems = ['表扬', '训诫', '警告', '治安管理处罚', '违规', '脱管', '未按时'] as const;

export type AssessedItem = (typeof assessedItems)[number];

/** A grade and what it needs: so many points, one of some items, or nothing else (其他). */
export type GradeRule =
  | { readonly grade: string; readonly least: number }
  | { readonly grade: string; readonly anyOf: readonly AssessedItem[] }
  | { readonly grade: string; readonly otherwise: true };

/** A parameter set of 定期考核, as it was read from its text. */
export interface Scheme {
  /** Points one begins with; points are counted only where grades ask for them. */
  readonly base: number;
  /** Points for each time, negative where they are taken off. */
  readonly points: ReadonlyMap<AssessedItem, number>;
  /** The first that holds is the grade. */
  readonly grades: readonly GradeRule[];
  /** What nobody could read; it counts for nothing and is shown. */
  readonly unread: readonly string[];
}

const NUMBERED = /^(.+?)[≥+-]?(\d{1,4})分?$/u;

const read = new Map<string, Scheme>();

/** Reads the text of a parameter set; the same text is read once. Never throws: what cannot be read is named. */
export function readScheme(text: string): Scheme {
  const known = read.get(text);
  if (known !== undefined) return known;
  const reading = new Reading();
  for (const line of text.normalize('NFKC').split(/[;\n]/u)) reading.line(line.trim());
  const scheme = reading.done();
  read.set(text, scheme);
  return scheme;
}

/** The names of the grades, in the order of the text. */
export function gradesOf({ grades }: Scheme): readonly string[] {
  return [...new Set(grades.map(({ grade }) => grade))];
}

class Reading {
  #base = 0;
  readonly #points = new Map<AssessedItem, number>();
  readonly #grades: GradeRule[] = [];
  readonly #unread: string[] = [];

  line(line: string): void {
    if (line === '') return;
    const at = line.indexOf(':');
    const name = line.slice(0, at).trim();
    const parts = line
      .slice(at + 1)
      .split(/[、,]/u)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    if (at < 1 || parts.length === 0) this.#unread.push(line);
    else if (name === '基础分') this.#begin(line, parts[0] ?? '');
    else if (name === '加分') for (const part of parts) this.#count(part, 1);
    else if (name === '扣分') for (const part of parts) this.#count(part, -1);
    else if (name === '等次') for (const part of parts) this.#grade(part);
    else this.#condition(name, parts);
  }

  done(): Scheme {
    const byPoints = this.#grades.filter((rule) => 'least' in rule).toSorted((a, b) => b.least - a.least);
    const byConditions = this.#grades.filter((rule) => !('least' in rule));
    return {
      base: this.#base,
      points: this.#points,
      grades: byPoints.length > 0 ? byPoints : byConditions,
      unread: this.#unread,
    };
  }

  #begin(line: string, part: string): void {
    const points = Number(part.replace(/分$/u, ''));
    if (Number.isFinite(points)) this.#base = points;
    else this.#unread.push(line);
  }

  #count(part: string, sign: 1 | -1): void {
    const [, name = '', points] = NUMBERED.exec(part) ?? [];
    if (isItem(name) && points !== undefined) this.#points.set(name, sign * Number(points));
    else this.#unread.push(part);
  }

  #grade(part: string): void {
    const [, grade, least] = NUMBERED.exec(part) ?? [];
    if (grade === undefined || least === undefined) this.#unread.push(part);
    else this.#grades.push({ grade, least: Number(least) });
  }

  #condition(grade: string, parts: readonly string[]): void {
    if (parts.includes('其他')) {
      this.#grades.push({ grade, otherwise: true });
      return;
    }
    this.#unread.push(...parts.filter((part) => !isItem(part)));
    const anyOf = parts.filter(isItem);
    if (anyOf.length > 0) this.#grades.push({ grade, anyOf });
  }
}

function isItem(text: string): text is AssessedItem {
  return assessedItems.some((item) => item === text);
}
