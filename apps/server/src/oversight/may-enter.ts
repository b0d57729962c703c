import type { OversightRecordKind } from '@guitu/law';
import { isWrittenByProcuratorate, oversightRecordNames } from '@guitu/law';

import { isAgency } from '../access/offices.ts';
import type { VisitorBody } from '../access/visitor.ts';
import { refuseCommand } from '../command/outcome.ts';

const kinds = Object.keys(oversightRecordNames) as OversightRecordKind[];

/** What a body enters: the procuratorate its opinions, agencies everything else; the justice bureau reads. */
export function kindsFor({ kind }: Pick<VisitorBody, 'kind'>): OversightRecordKind[] {
  if (kind === 'procuratorate') return kinds.filter(isWrittenByProcuratorate);
  return isAgency(kind) ? kinds.filter((one) => !isWrittenByProcuratorate(one)) : [];
}

/** Leaves with a refusal where it is not this body's to write. */
export function checkMayEnter(body: VisitorBody, kind: OversightRecordKind): void {
  if (kindsFor(body).includes(kind)) return;
  refuseCommand([
    isWrittenByProcuratorate(kind)
      ? {
          code: 'oversight.not-of-the-procuratorate',
          text: '监督意见由人民检察院自己登记。',
          instead: '收到纸质监督意见的，请登记“收到的纸质监督意见”。',
        }
      : {
          code: 'oversight.not-yours',
          text: `“${oversightRecordNames[kind]}”由社区矫正机构登记。`,
          instead: '认为应当登记而没有登记的，请提出监督意见。',
        },
  ]);
}
