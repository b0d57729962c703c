import type { Day, EntryKind } from '@guitu/law';
import { coreItems, entryKindNames, findProcedure, formatDay } from '@guitu/law';

import { relationNames } from './relation-names.ts';

/** What a change of the register says on the time line. Sealed values are not among it: who reads may look at the register. */
export function changeText(command: string, body: unknown): string {
  if (typeof body !== 'object' || body === null) return '';
  const stored = body as StoredBody;
  switch (command) {
    case 'register.edit':
      return [...(stored.changes ?? []).map(changeLine), `理由：${stored.reason ?? ''}`].join('；');
    case 'arrival.open':
    case 'package.accept':
      return [
        `来源：${labelOf('announce', 'source', stored.announce?.source)}`,
        ...(stored.papers == null
          ? []
          : [`收到：${stored.papers.codes.map((code) => labelOf('addPapers', 'papers', code)).join('、')}`]),
      ].join('；');
    case 'arrival.filled':
    case 'merge.filled':
      return [
        line('补充', stored.filled ?? []),
        line('来件与登记不同、没有改动', stored.kept ?? [], '请核对'),
      ]
        .filter((part) => part !== '')
        .join('；');
    case 'relation.add':
      return `${relationNames[(stored.kind ?? 'other') as keyof typeof relationNames]}${stored.name ?? ''}`;
    case 'relation.end':
      return `止于 ${stored.untilOn ?? ''}；理由：${stored.reason ?? ''}`;
    case 'merge.add':
    case 'merge.split':
      return `理由：${stored.reason ?? ''}`;
    case 'entry.withdraw':
    case 'entry.correct':
      return `${stored.on === undefined ? '' : formatDay(stored.on)}${entryName(stored.kind)}；理由：${stored.reason ?? ''}`;
    case 'duty.withdraw':
      return `${entryName(stored.duty)}；理由：${stored.reason ?? ''}`;
    case 'officer.assign':
      return stored.officer ?? '';
    case 'officer.handover':
      return `${stored.from ?? ''}交给${stored.officer ?? ''}`;
    case 'finding.mute':
      return `到 ${stored.until ?? ''}；理由：${stored.reason ?? ''}`;
    case 'duty.excuse': {
      const what =
        stored.kind === 'dealtWith'
          ? '没有按时的已处理'
          : stored.until === undefined
            ? '免除'
            : `推迟到 ${stored.until}`;
      return `${entryName(stored.duty)}${what}；理由：${stored.reason ?? ''}`;
    }
    case 'dossier.close':
      return `备考：${stored.values?.['note'] ?? '无'}`;
    case 'dossier.reopen':
      return `理由：${stored.values?.['reason'] ?? ''}`;
    case 'dossier.lend':
      return `${stored.values?.['borrower'] ?? ''}；理由：${stored.values?.['ground'] ?? ''}`;
    case 'dossier.export':
      return `交给${stored.values?.['recipient'] ?? ''}；根据：${stored.values?.['ground'] ?? ''}`;
    default:
      return '';
  }
}

interface StoredBody {
  readonly reason?: string;
  readonly changes?: readonly StoredChange[];
  readonly filled?: readonly string[];
  readonly kept?: readonly string[];
  readonly announce?: { readonly source?: string };
  readonly papers?: { readonly codes: readonly string[] } | null;
  readonly kind?: string;
  /** The day of an entry that was withdrawn or corrected. */
  readonly on?: Day;
  readonly officer?: string;
  readonly from?: string;
  readonly duty?: string;
  readonly until?: string;
  readonly name?: string;
  readonly untilOn?: string;
  /** What was filled in about a file. */
  readonly values?: Readonly<Record<string, string>>;
}

function entryName(kind: string | undefined): string {
  return entryKindNames[kind as EntryKind] ?? (kind === 'sensitiveContact' ? '敏感时期联系' : '');
}

interface StoredChange {
  readonly title: string;
  readonly old?: string | null;
  readonly new?: string | null;
  readonly sealed?: unknown;
}

function changeLine(change: StoredChange): string {
  if (change.sealed !== undefined) return `${change.title}已更正`;
  return `${change.title}：${change.old ?? '空'} → ${change.new ?? '空'}`;
}

function line(what: string, names: readonly string[], advice?: string): string {
  if (names.length === 0) return '';
  const titles = [...new Set(names.map(titleOf))].join('、');
  return `${what}：${titles}${advice === undefined ? '' : `（${advice}）`}`;
}

/** What a choice of the intake's forms is called. */
function labelOf(step: string, name: string, code: string | undefined): string {
  const field = findProcedure('intake')?.steps[step]?.form[name];
  const options = field !== undefined && 'options' in field ? field.options : [];
  return options.find((option) => option.code === code)?.label ?? '未写明';
}

/** The title of a data item, or of a field of the notice of arrival. */
function titleOf(name: string): string {
  const item = coreItems.find((one) => one.name === name);
  return item?.title ?? findProcedure('intake')?.steps['announce']?.form[name]?.title ?? name;
}
