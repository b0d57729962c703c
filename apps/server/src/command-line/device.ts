import { createDevice, disableDevice, listDevices } from '@guitu/record';
import type { Record as GuituRecord } from '@guitu/record';

import { printAnswer, UsageProblem } from './answer.ts';
import { getBody } from './find-body.ts';
import { readOptions } from './read-options.ts';
import { withInstallation } from './with-record.ts';

const usage = `用法：
  guitu device add --body <机构> --name <终端名称> --kind fingerprint|face|idCard
  guitu device list
  guitu device disable --id <编号>
登记后显示一次密钥，请填进终端；以后再也看不到，遗失的请停用后重新登记。`;

const kinds: Readonly<Record<string, string>> = { fingerprint: '指纹', face: '人脸', idCard: '身份证' };

/** `guitu device …`: the terminals that check who somebody is (docs/devices/identity-terminal.md). */
export async function deviceCommand(words: readonly string[]): Promise<void> {
  const [action, ...rest] = words;
  const options = readOptions(rest, { body: 'string', name: 'string', kind: 'string', id: 'string' }, usage);
  switch (action) {
    case 'add': {
      const order = { body: options.need('body'), name: options.need('name'), kind: options.need('kind') };
      if (!Object.hasOwn(kinds, order.kind)) {
        const known = Object.entries(kinds).map(([kind, name]) => `${kind}（${name}）`);
        throw new UsageProblem(`没有“${order.kind}”这种终端，可以是${known.join('、')}。`);
      }
      return withInstallation((record) => add(record, order));
    }
    case 'list':
      return withInstallation(list);
    case 'disable': {
      const id = options.need('id');
      return withInstallation((record) => disable(record, id));
    }
    default:
      throw new UsageProblem(usage);
  }
}

async function add(
  record: GuituRecord,
  order: { readonly body: string; readonly name: string; readonly kind: string },
): Promise<void> {
  const body = await getBody(record, order.body);
  const { id, key } = await createDevice(record, {
    bodyId: body.id,
    holderCode: body.region_code,
    name: order.name,
    kind: order.kind,
  });
  printAnswer({ id, body: body.name, name: order.name, kind: order.kind, key });
}

async function list(record: GuituRecord): Promise<void> {
  const devices = await listDevices(record);
  printAnswer(
    devices.map(({ id, name, kind, created_at, disabled_at, last_seen_at }) => ({
      id,
      name,
      kind,
      createdAt: created_at,
      disabledAt: disabled_at,
      lastSeenAt: last_seen_at,
    })),
  );
}

async function disable(record: GuituRecord, id: string): Promise<void> {
  if (!/^[0-9a-f-]{36}$/.test(id) || !(await disableDevice(record, id))) {
    throw new UsageProblem(`没有在用的终端“${id}”。guitu device list 列出全部终端。`);
  }
  printAnswer({ id, disabled: true });
}
