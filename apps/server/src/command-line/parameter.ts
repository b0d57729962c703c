import {
  dossierParameters,
  dutyParameters,
  findRegion,
  metricParameters,
  oversightParameters,
  procedures,
} from '@guitu/law';
import type { FieldValue } from '@guitu/law';
import { read, systemAccess } from '@guitu/record';
import type { Record as GuituRecord } from '@guitu/record';

import { messageParameters } from '../messages/parameters.ts';
import { organParameter, phoneParameter } from '../papers/paper-settings.ts';
import { printAnswer, UsageProblem } from './answer.ts';
import { readDay } from './delegation.ts';
import { findBodyOver, readRegionCode } from './find-body.ts';
import { readOptions } from './read-options.ts';
import { setParameter } from './set-parameter.ts';
import type { ParameterOrder } from './set-parameter.ts';
import { withInstallation } from './with-record.ts';

const usage = `用法：
  guitu parameter set --key <参数> --value <值> --region <行政区划代码> --basis <依据> --from YYYY-MM-DD [--until YYYY-MM-DD]
  guitu parameter list
值写 true、false、数字或者文字。guitu parameter list 列出可以规定的参数和已经规定的值。`;

/** What paper settings are called beside the parameters of the procedures. */
const own = [
  {
    key: organParameter,
    title: '机关代字',
    explanation: '文号里的机关代字，例如“香矫”。',
    fallback: undefined,
  },
  {
    key: phoneParameter,
    title: '文书联系电话',
    explanation: '印在文书末尾的联系电话。',
    fallback: undefined,
  },
];

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
      const order = {
        key: readKey(options.need('key')),
        value: readValue(options.need('value')),
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

function definitions() {
  return [
    ...procedures.flatMap((procedure) => procedure.parameters),
    ...dossierParameters,
    ...dutyParameters,
    ...metricParameters,
    ...oversightParameters,
    ...messageParameters,
    ...own,
  ];
}

function readKey(text: string): string {
  if (definitions().some((definition) => definition.key === text)) return text;
  throw new UsageProblem(`没有参数“${text}”。guitu parameter list 列出可以规定的参数。`);
}

function readValue(text: string): FieldValue {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

async function set(record: GuituRecord, order: ParameterOrder): Promise<void> {
  await setParameter(record, await findBodyOver(record, order.region), order);
  printAnswer({ ...order, until: order.until ?? null });
}

async function list(record: GuituRecord): Promise<void> {
  const rows = await read(record, systemAccess(), (transaction) =>
    transaction.selectFrom('parameter').selectAll().orderBy('key').orderBy('effective_from').execute(),
  );
  printAnswer(
    definitions().map(({ key, title, explanation, fallback }) => ({
      key,
      title,
      explanation,
      fallback: fallback ?? null,
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
