import type { Day, Form, FormValues, ItemValues } from '@guitu/law';
import { countyOf, findProcedure, meaningOf, validate } from '@guitu/law';
import type { StoredCode } from '@guitu/law';

import type { Manifest } from './manifest.ts';
import type { PackageProblem } from './problem.ts';

/** Mended values of the announcement come among the mended items, under their field's name with this before it. */
export const announcePrefix = 'announce.';

/** The announcement a package makes, and what of it could not be read. */
export interface ReadAnnounce {
  readonly values: FormValues;
  readonly problems: readonly PackageProblem[];
}

/** The form of 登记待接收, as law has it. */
export function announceForm(): Form {
  const form = findProcedure('intake')?.steps['announce']?.form;
  if (form === undefined) throw new Error('the intake has no announcement');
  return form;
}

/**
 * What the package says about the decision, in the fields of the intake. What the receiving body alone knows (that it came as a
 * package, and when) is put over it; what the items say already is not asked twice.
 */
export function readAnnounce(
  manifest: Manifest,
  items: ItemValues,
  mended: Readonly<Record<string, string>>,
  receivedOn: Day,
): ReadAnnounce {
  const form = announceForm();
  const stated = {
    ...fromSender(manifest, form),
    ...fromItems(items),
    ...manifest.announce,
    ...mendedAnnounce(mended),
    source: 'package',
    learnedOn: receivedOn,
    noticeReceivedOn: receivedOn,
  };
  const { values, problems } = validate(form, withCodes(form, stated) as FormValues);
  return {
    values,
    problems: problems.map(({ field, text }) => ({
      code: `announce.${field ?? ''}`,
      text: `${text}清单里写的没有采用。`,
      grave: true,
    })),
  };
}

function mendedAnnounce(mended: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const own = Object.entries(mended).filter(([name]) => name.startsWith(announcePrefix));
  return Object.fromEntries(own.map(([name, value]) => [name.slice(announcePrefix.length), value]));
}

function fromSender({ from, to }: Manifest, form: Form): Record<string, unknown> {
  const kinds = form['deciderKind'];
  const known = kinds?.kind === 'choice' && kinds.options.some(({ code }) => code === from.kind);
  const there = from.regionCode === undefined ? undefined : countyOf(from.regionCode);
  return given({
    decider: from.name,
    deciderKind: known ? from.kind : undefined,
    elsewhere: there === undefined ? undefined : there !== countyOf(to.regionCode),
  });
}

function fromItems(items: ItemValues): Record<string, unknown> {
  const assessed = items['assessed'] as StoredCode | undefined;
  return given({
    decider: items['decidingAuthority'],
    decisionNumber: items['judgmentNumber'],
    decisionOn: items['judgmentOn'],
    assessed: assessed === undefined ? undefined : meaningOf(assessed),
  });
}

function given(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** Choices may be written in words, flags as 是 and 否; other kinds of values cannot come by package. */
function withCodes(form: Form, raw: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(raw).flatMap(([name, value]) => {
      const field = form[name];
      const word = wordOf(value);
      if (field === undefined || word === undefined) return [];
      if (field.kind === 'flag') return [[name, flagOf(word)]];
      if (field.kind === 'choice') {
        const option = field.options.find(({ code, label }) => code === word || label === word);
        return [[name, option?.code ?? word]];
      }
      const plain = field.kind === 'day' || field.kind === 'text' || field.kind === 'longText';
      return plain ? [[name, word]] : [];
    }),
  );
}

function wordOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function flagOf(word: string): string | boolean {
  if (word === '是' || word === 'yes' || word === 'true') return true;
  return word === '否' || word === 'no' || word === 'false' ? false : word;
}
