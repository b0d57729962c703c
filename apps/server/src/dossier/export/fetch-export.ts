import type { Readable } from 'node:stream';

import type { Moment } from '@guitu/law';
import { dossierNames } from '@guitu/law';

import { noteReading } from '../../access/note-reading.ts';
import type { Visitor } from '../../access/visitor.ts';
import { streamZip } from '../../archive/stream-zip.ts';
import { refuseCommand } from '../../command/outcome.ts';
import { orNotFound } from '../../http/answer.ts';
import type { Services } from '../../services.ts';
import { findArranged } from '../arranged.ts';
import { readAs } from '../read-as.ts';
import { findInRegister, kindOf } from '../registers.ts';
import { chosenRows, exportFolder } from './build-export.ts';
import { isOpen } from './export-window.ts';

/**
 * The folder of an export that was ordered, as a ZIP that is made while it is read. Made anew each time, as the file stands now, and noted in the access log each time before
 * anything is handed out. Only whoever ordered it gets it, for a day.
 */
export async function fetchExport(
  services: Services,
  visitor: Visitor,
  caseId: string,
  exportId: string,
  route: string,
): Promise<{ readonly bytes: Readable; readonly name: string }> {
  const order = orNotFound(
    await readAs(services, visitor, (transaction) =>
      findInRegister(transaction, 'dossier_export', caseId, exportId),
    ),
  );
  if (!isOpen(order, visitor, services.now())) {
    refuseCommand([
      {
        code: 'dossier.export-over',
        text: '导出的文件只有办理导出的人能下载，二十四小时内有效。',
        instead: '仍然需要的，请重新写明交给谁、根据什么，再导出。',
      },
    ]);
  }
  const kind = kindOf(order);
  const query = order.query_matter_id ?? undefined;
  const arranged = orNotFound(await findArranged(services, visitor, caseId, kind, query));
  const { pieces } = order;
  if (pieces !== null && chosenRows(arranged, pieces).length === 0) {
    refuseCommand([{ code: 'dossier.no-pieces', text: '选定的材料已经不在卷内，请重新选定、重新导出。' }]);
  }
  const { row } = arranged.dossier;
  await noteReading(services, visitor, row, { subject: 'dossierExport', subjectId: exportId, route });
  const exported = {
    id: order.id,
    at: order.exported_at as Moment,
    by: order.exported_by,
    bodyName: order.body_name,
    recipient: order.recipient,
    ground: order.ground,
  };
  const folder = exportFolder({ services, visitor, exported, route }, arranged, pieces);
  const bytes = streamZip(folder, new Date(exported.at));
  return { bytes, name: `${dossierNames[kind]}-${row.person_name}-${order.exported_at.slice(0, 10)}.zip` };
}
