import type { Moment } from '@guitu/law';
import { dayOf } from '@guitu/law';
import { read } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { PaperFile } from '../papers/read-paper.ts';
import type { Services } from '../services.ts';
import { daysWithout, fingerprintOf, loadRoots, rootsOf } from './root-rows.ts';

/** 每日存证单 of a list that was made, with the roots as they were then. Printed again, it is the same paper. */
export async function printRootSheet(
  services: Services,
  visitor: Visitor,
  id: string,
): Promise<PaperFile | undefined> {
  const found = await read(services.record, accessOf(visitor), async (transaction) => {
    const row = await transaction
      .selectFrom('root_handover')
      .selectAll()
      .where('id', '=', id)
      .where('manner', '=', 'paper')
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const signed = await loadRoots(transaction, row.first_day, row.last_day);
    const body = await transaction
      .selectFrom('body')
      .select('name')
      .where('region_code', '=', row.holder_code)
      .where('kind', 'in', ['countyAgency', 'prefectureAgency', 'provinceAgency'])
      .executeTakeFirst();
    return { row, signed, bodyName: body?.name ?? visitor.body.name };
  });
  if (found === undefined) return undefined;
  const { row, signed, bodyName } = found;
  const roots = rootsOf(row);
  const key = signed[0];
  const { pdf } = await services.renderer.render(
    'dailyRootSheet',
    {
      demonstration: services.installation.demonstration,
      number: null,
      issuedOn: row.printed_at === null ? dayOf(services.now()) : dayOf(row.printed_at as Moment),
      bodyName,
      title: '每日存证单',
      installation: `归途（${bodyName}）`,
      to: row.to_name,
      roots: roots.map((root) => ({
        ...root,
        // A root that is another one by now has no signature here that would fit the one that left.
        signature: signed.find((one) => one.day === root.day && one.hash === root.hash)?.signature ?? '／',
      })),
      missing: [
        ...daysWithout(
          roots.map(({ day }) => day),
          row.last_day,
        ),
      ],
      algorithm: key?.algorithm ?? '／',
      publicKey: key?.publicKey ?? '／',
      fingerprint: key === undefined ? '／' : fingerprintOf(key.publicKey),
    },
    'body',
  );
  return { bytes: Buffer.from(pdf), name: `每日存证单-${row.first_day}-${row.last_day}.pdf` };
}
