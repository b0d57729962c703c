import { parseArgs } from 'node:util';

import { clockOf, dayOf, isMoment, periodCommand, ruleStandings, termCommand } from '@guitu/law';

import { printAnswer, readCount, UsageProblem } from './answer.ts';

const usage = `用法：
  guitu law term <control|probation|parole|outsidePrison> --from YYYY-MM-DD [--years N] [--months N] [--days N] [--detained N] [--life]
  guitu law period --from YYYY-MM-DD (--days N | --workdays N | --months N | --hours N) [--detained]
  guitu law rules`;

/** `guitu law …`: pure questions to the law. Touches no database and no file. */
export function lawCommand(words: readonly string[]): void {
  const [topic, ...rest] = words;
  switch (topic) {
    case 'term':
      return term(rest);
    case 'period':
      return period(rest);
    case 'rules':
      return printAnswer(ruleStandings());
    default:
      throw new UsageProblem(usage);
  }
}

function term(words: readonly string[]): void {
  const { values, positionals } = read(words, {
    from: { type: 'string' },
    years: { type: 'string' },
    months: { type: 'string' },
    days: { type: 'string' },
    detained: { type: 'string' },
    life: { type: 'boolean' },
  });
  const [measure] = positionals;
  if (measure === undefined || typeof values['from'] !== 'string') throw new UsageProblem(usage);
  const { ends, why, findings } = termCommand(measure, values['from'], {
    years: count(values, 'years'),
    months: count(values, 'months'),
    days: count(values, 'days'),
    detainedDays: count(values, 'detained'),
    life: values['life'] === true,
  });
  printAnswer({ ends, why: [...why, ...findings] });
}

function period(words: readonly string[]): void {
  const { values } = read(words, {
    from: { type: 'string' },
    days: { type: 'string' },
    workdays: { type: 'string' },
    months: { type: 'string' },
    hours: { type: 'string' },
    detained: { type: 'boolean' },
  });
  if (typeof values['from'] !== 'string') throw new UsageProblem(usage);
  const { due, why, provisional } = periodCommand(
    values['from'],
    {
      days: count(values, 'days'),
      workdays: count(values, 'workdays'),
      months: count(values, 'months'),
      hours: count(values, 'hours'),
    },
    { detained: values['detained'] === true },
  );
  // A period in hours ends at a point in time: written as the clock in China shows it.
  const written = isMoment(due) ? `${dayOf(due)}T${clockOf(due)}:00+08:00` : due;
  printAnswer({ due: written, why, ...(provisional ? { provisional } : {}) });
}

type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;
type Values = Readonly<Record<string, string | boolean | undefined>>;

function read(words: readonly string[], options: Options): { values: Values; positionals: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    return { values: values as Values, positionals };
  } catch (problem) {
    throw new UsageProblem(`${problem instanceof Error ? problem.message : String(problem)}\n${usage}`);
  }
}

function count(values: Values, name: string): number | undefined {
  const value = values[name];
  return readCount(name, typeof value === 'string' ? value : undefined);
}
