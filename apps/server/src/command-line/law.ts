import { clockOf, dayOf, isMoment, periodCommand, ruleStandings, termCommand } from '@guitu/law';

import { printAnswer, readCount, UsageProblem } from './answer.ts';
import { readOptions } from './read-options.ts';
import type { TypedOptions } from './read-options.ts';

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
  const kinds = {
    from: 'string',
    years: 'string',
    months: 'string',
    days: 'string',
    detained: 'string',
    life: 'boolean',
  } as const;
  const options = readOptions(words, kinds, usage);
  const [measure] = options.words;
  if (measure === undefined) throw new UsageProblem(usage);
  const { ends, why, findings } = termCommand(measure, options.need('from'), {
    years: count(options, 'years'),
    months: count(options, 'months'),
    days: count(options, 'days'),
    detainedDays: count(options, 'detained'),
    life: options.flag('life'),
  });
  printAnswer({ ends, why: [...why, ...findings] });
}

function period(words: readonly string[]): void {
  const kinds = {
    from: 'string',
    days: 'string',
    workdays: 'string',
    months: 'string',
    hours: 'string',
    detained: 'boolean',
  } as const;
  const options = readOptions(words, kinds, usage);
  const { due, why, provisional } = periodCommand(
    options.need('from'),
    {
      days: count(options, 'days'),
      workdays: count(options, 'workdays'),
      months: count(options, 'months'),
      hours: count(options, 'hours'),
    },
    { detained: options.flag('detained') },
  );
  // A period in hours ends at a point in time: written as the clock in China shows it.
  const written = isMoment(due) ? `${dayOf(due)}T${clockOf(due)}:00+08:00` : due;
  printAnswer({ due: written, why, ...(provisional ? { provisional } : {}) });
}

function count(options: TypedOptions, name: string): number | undefined {
  return readCount(name, options.text(name));
}
