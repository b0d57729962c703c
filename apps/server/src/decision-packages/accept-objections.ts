import type { Refusal } from '@guitu/law';

import type { JudgedPackage } from './judge-package.ts';
import type { StoredPackage } from './stored-package.ts';

/** Without these no case can be written; everything else may come later. */
const indispensable = new Set(['name', 'measure']);

/** Why a package cannot be accepted as it is and with what was acknowledged. All reasons at once. */
export function acceptObjections(
  { report }: StoredPackage,
  judged: JudgedPackage | undefined,
  acknowledged: readonly string[],
): readonly Refusal[] {
  if (judged === undefined) {
    return [
      {
        code: 'package.unread',
        text: `材料包没有读成，不能从这里接收。${report.unreadable?.text ?? ''}`,
        instead: '请照文书在“登记来人”里登记，再按“已照文书手工登记”办结这个材料包。',
      },
    ];
  }
  const elsewhere = judged.problems.find(({ code }) => code === 'package.elsewhere');
  if (elsewhere !== undefined) return [{ code: elsewhere.code, text: elsewhere.text }];
  return [...missing(judged), ...wrongMeasure(judged), ...unseen(judged, acknowledged)];
}

function missing({ values, itemProblems }: JudgedPackage): readonly Refusal[] {
  return itemProblems
    .filter(({ item }) => indispensable.has(item) && values[item] === undefined)
    .map(({ item, text }) => ({ code: 'package.incomplete', field: `items.${item}`, text }));
}

/** A fifth kind of measure can be seen and named, and nevertheless no case can be of it. */
function wrongMeasure({ values, itemProblems }: JudgedPackage): readonly Refusal[] {
  return itemProblems
    .filter(
      ({ item, code }) =>
        item === 'measure' && code.startsWith('contradiction.') && values[item] !== undefined,
    )
    .map(({ text }) => ({ code: 'package.incomplete', field: 'items.measure', text }));
}

function unseen({ problems }: JudgedPackage, acknowledged: readonly string[]): readonly Refusal[] {
  const seen = new Set(acknowledged);
  return problems
    .filter(({ grave, code }) => grave && !seen.has(code))
    .map(({ code, text }) => ({
      code: 'package.unseen',
      field: `acknowledged.${code}`,
      text,
      instead: '请对照文书更正，或者确认照原样接收。',
    }));
}
