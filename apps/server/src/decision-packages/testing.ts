import { checkDigit } from '@guitu/law';

import { packDraft } from './testing-draft.ts';
import type { Draft, InventedFile } from './testing-draft.ts';
import { breakPackage } from './testing-faults.ts';
import type { PackageFault } from './testing-faults.ts';
import { examplePdf, examplePng } from './testing-papers.ts';

export { packageFaults } from './testing-faults.ts';
export type { PackageFault } from './testing-faults.ts';

/** What an invented package is to say; everything left out is invented. */
export interface PackageOrder {
  readonly id?: string;
  readonly sentAt?: string;
  readonly measure?: string;
  readonly from?: { readonly kind: string; readonly name: string; readonly regionCode?: number | string };
  readonly to?: { readonly regionCode: number | string; readonly name: string };
  readonly person?: Readonly<Record<string, unknown>>;
  readonly case?: Readonly<Record<string, unknown>>;
  readonly announce?: Readonly<Record<string, unknown>>;
  /** Codes of the papers that come along. */
  readonly papers?: readonly string[];
  /** The one thing that is wrong with it. */
  readonly fault?: PackageFault;
}

export interface InventedPackage {
  readonly fileName: string;
  readonly bytes: Buffer;
}

const titles: Readonly<Record<string, string>> = {
  judgment: '刑事判决书',
  executionNotice: '执行通知书',
  informing: '社区矫正告知书',
  placeDetermination: '社区矫正执行地确定书',
  exitBan: '限制出境材料',
  medicalOpinion: '病情诊断',
  guarantee: '暂予监外执行保证书',
};

/** The papers of a probation, whole. */
export const probationPapers = ['judgment', 'executionNotice', 'informing', 'placeDetermination', 'exitBan'];

/** An identity number of nobody (region 999999), with a right check digit. */
export function inventIdNumber(birth: string, sequence: string): string {
  const seventeen = `999999${birth}${sequence}`;
  return seventeen + checkDigit(seventeen);
}

/** A decision package about an invented person: a good one, or one with exactly one fault. */
export function inventPackage(order: PackageOrder = {}): InventedPackage {
  const draft: Draft = { manifest: manifestOf(order), files: (order.papers ?? probationPapers).map(fileOf) };
  const fileName = `材料包-${String(draft.manifest['id'])}.zip`;
  const bytes = order.fault === undefined ? packDraft(draft) : breakPackage(draft, order.fault);
  return { fileName, bytes };
}

function fileOf(kind: string, index: number): InventedFile {
  const title = titles[kind] ?? '其他材料';
  const picture = kind === 'exitBan';
  return {
    path: `文书/${index + 1}-${title}.${picture ? 'png' : 'pdf'}`,
    kind,
    title,
    content: picture ? examplePng() : examplePdf(`Example paper: ${kind}`),
  };
}

function manifestOf(order: PackageOrder): Record<string, unknown> {
  return {
    format: 'guitu.decision-package',
    version: 1,
    id: order.id ?? '示例法院-2026-0001',
    sentAt: order.sentAt ?? '2026-03-01T10:00:00+08:00',
    from: order.from ?? { kind: 'court', name: '示例县人民法院', regionCode: '533401' },
    to: order.to ?? { regionCode: '533401', name: '香格里拉市社区矫正管理局' },
    person: {
      name: '示例次仁',
      idNumber: inventIdNumber('19900312', '001'),
      ethnicity: '藏族',
      phone: '13900000000',
      homeAddress: '示例乡示例村 1 号',
      ...order.person,
    },
    case: {
      measure: order.measure ?? '缓刑',
      decidingAuthority: '示例县人民法院',
      judgmentNumber: '（2026）示例刑初1号',
      judgmentOn: '2026-02-10',
      crime: '示例罪',
      originalPenalty: '有期徒刑一年',
      termLength: '1年',
      termBegins: '2026-02-25',
      termEnds: '2027-02-24',
      ...order.case,
    },
    announce: {
      deciderKind: 'court',
      effectiveOn: '2026-02-25',
      informed: 'yes',
      reportBy: '2026-03-07',
      placeBasis: 'residence',
      localHousehold: 'yes',
      ...order.announce,
    },
  };
}
