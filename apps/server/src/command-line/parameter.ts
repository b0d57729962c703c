import { findRegion, readParameter } from '@guitu/law';
import type { FieldValue } from '@guitu/law';
import { read, systemAccess } from '@guitu/record';
import type { Record as GuituRecord } from '@guitu/record';

import { findParameter, parameterGroups } from '../parameters/catalogue.ts';
import type { ParameterOrder } from '../parameters/insert-parameter.ts';
import { printAnswer, UsageProblem } from './answer.ts';
import { readDay } from './delegation.ts';
import { findBodyOver, readRegionCode } from './find-body.ts';
import { readOptions } from './read-options.ts';
import { setParameter } from './set-parameter.ts';
import { withInstallation } from './with-record.ts';

const usage = `用法：
  guitu parameter set --key <参数> --value <值> --region <行政区划代码> --basis <依据> --from YYYY-MM-DD [--until YYYY-MM-DD]
  guitu parameter list
值写 true、false、数字或者文字。guitu parameter list 列出可以规定的参数和已经规定的值。`;

/** `guitu parameter …`: what a province, prefecture or county has set, dated and with its basis. */
export async function parameterCommand(words: readonly string[]): Promise<void> {
  const [action, ...rest] = words;
  const names = ['key', 'value', 'region', 'basis', 'from', 'until'];
  const options = readOptions(
    rest,
    Object.fromEntries(names.map((name) => [name, 'string' as const])),
    usage,
  );
  switch (action) {
    case 'set': {
      const until = options.text('until');
      const key = readKey(options.need('key'));
      const order = {
        key,
        value: readValue(key, options.need('value')),
        region: readRegionCode(options.need('region')),
        basis: options.need('basis'),
        from: readDay(options.need('from')),
        until: until === undefined ? undefined : readDay(until),
      };
      return withInstallation((record) => set(record, order));
    }
    case 'list':
      return withInstallation(list);
    default:
      throw new UsageProblem(usage);
  }
}

function readKey(text: string): string {
  if (findParameter(text) !== undefined) return text;
  throw new UsageProblem(`没有参数“${text}”。guitu parameter list 列出可以规定的参数。`);
}

function readValue(key: string, text: string): FieldValue {
  const definition = findParameter(key);
  if (definition === undefined) throw new Error(`no parameter is called ${key}`);
  const found = readParameter(definition, text);
  if ('problem' in found) throw new UsageProblem(found.problem);
  return found.value;
}

async function set(record: GuituRecord, order: ParameterOrder): Promise<void> {
  await setParameter(record, await findBodyOver(record, order.region), order);
  printAnswer({ ...order, until: order.until ?? null });
}

async function list(record: GuituRecord): Promise<void> {
  const rows = await read(record, systemAccess(), (transaction) =>
    transaction.selectFrom('parameter').selectAll().orderBy('key').orderBy('effective_from').execute(),
  );
  const definitions = parameterGroups.flatMap((group) => group.definitions);
  printAnswer(
    definitions.map(({ key, title, explanation, fallback, choices }) => ({
      key,
      title,
      explanation,
      fallback: fallback ?? null,
      ...(choices === undefined ? {} : { choices }),
      set: rows
        .filter((row) => row.key === key)
        .map((row) => ({
          region: findRegion(row.region_code)?.name ?? row.region_code,
          value: row.value,
          basis: row.basis,
          from: row.effective_from,
          until: row.effective_until,
        })),
    })),
  );
}
