import { dischargePapers } from '../discharge/dischargePapers.ts';
import type { DischargePaperData } from '../discharge/dischargePapers.ts';
import { dossierPapers } from '../dossier/dossierPapers.ts';
import type { DossierPaperData } from '../dossier/dossierPapers.ts';
import { formPapers } from '../forms/formPapers.ts';
import type { FormPaperData } from '../forms/formPapers.ts';
import { generalPapers } from '../general/generalPapers.ts';
import type { GeneralPaperData } from '../general/generalPapers.ts';
import { inductionPapers } from '../induction/inductionPapers.ts';
import type { InductionPaperData } from '../induction/inductionPapers.ts';
import { intakePapers } from '../intake/intakePapers.ts';
import type { IntakePaperData } from '../intake/intakePapers.ts';
import type { AnnulmentNoticeData } from '../leave/annulmentNotice.ts';
import type { LeaveApplicationData } from '../leave/leaveApplication.ts';
import type { LeaveDecisionData } from '../leave/leaveDecision.ts';
import type { LeaveFilingData } from '../leave/leaveFiling.ts';
import type { LeaveNoticeToProcuratorateData } from '../leave/leaveNoticeToProcuratorate.ts';
import type { LeaveRecordData } from '../leave/leaveRecord.ts';
import type { LeaveRefusalData } from '../leave/leaveRefusal.ts';
import type { LeaveReturnData } from '../leave/leaveReturn.ts';
import type { OrderToReturnData } from '../leave/orderToReturn.ts';

/** The data each kind of paper is made from. */
export interface PaperData
  extends
    GeneralPaperData,
    IntakePaperData,
    InductionPaperData,
    DischargePaperData,
    FormPaperData,
    DossierPaperData {
  leaveApplication: LeaveApplicationData;
  leaveDecision: LeaveDecisionData;
  leaveRefusal: LeaveRefusalData;
  leaveNoticeToProcuratorate: LeaveNoticeToProcuratorateData;
  leaveReturn: LeaveReturnData;
  orderToReturn: OrderToReturnData;
  leaveFiling: LeaveFilingData;
  annulmentNotice: AnnulmentNoticeData;
  leaveRecord: LeaveRecordData;
}

export type PaperKind = keyof PaperData;

/** A kind of paper: its name, its template file, the version in that file's head, and whether a stub is kept. */
export interface PaperTemplate {
  title: string;
  template: string;
  version: string;
  hasStub: boolean;
  /** Usual word for its 文号 (外准 in 香矫外准字); null for forms that bear none. The bureau may set another. */
  numberWord: string | null;
}

export const paperTemplates: Record<PaperKind, PaperTemplate> = {
  ...generalPapers,
  ...intakePapers,
  ...inductionPapers,
  ...dischargePapers,
  ...formPapers,
  ...dossierPapers,
  leaveApplication: {
    title: '社区矫正对象外出申请审批表',
    template: 'leave/leaveApplication.typ',
    version: '1',
    hasStub: false,
    numberWord: '外审',
  },
  leaveDecision: {
    title: '准予外出决定书',
    template: 'leave/leaveDecision.typ',
    version: '1',
    hasStub: true,
    numberWord: '外准',
  },
  leaveRefusal: {
    title: '不准予外出决定书',
    template: 'leave/leaveRefusal.typ',
    version: '1',
    hasStub: false,
    numberWord: '外不准',
  },
  leaveNoticeToProcuratorate: {
    title: '社区矫正对象外出通报函',
    template: 'leave/leaveNoticeToProcuratorate.typ',
    version: '1',
    hasStub: false,
    numberWord: '外通',
  },
  leaveReturn: {
    title: '社区矫正对象销假登记表',
    template: 'leave/leaveReturn.typ',
    version: '1',
    hasStub: false,
    numberWord: null,
  },
  orderToReturn: {
    title: '责令立即返回通知书',
    template: 'leave/orderToReturn.typ',
    version: '1',
    hasStub: true,
    numberWord: '责返',
  },
  leaveFiling: {
    title: '司法所批准外出备案表',
    template: 'leave/leaveFiling.typ',
    version: '1',
    hasStub: false,
    numberWord: '外备',
  },
  annulmentNotice: {
    title: '撤销通知书',
    template: 'leave/annulmentNotice.typ',
    version: '1',
    hasStub: false,
    numberWord: '撤更',
  },
  leaveRecord: {
    title: '外出事项补录登记表',
    template: 'leave/leaveRecord.typ',
    version: '1',
    hasStub: false,
    numberWord: null,
  },
};

/** The title that stands on this very paper; general papers, a termination, an extension and a correction have names of their own. */
export function paperTitle<Kind extends PaperKind>(kind: Kind, data: PaperData[Kind]): string {
  if ('title' in data) return data.title;
  if ('kind' in data && data.kind === 'termination') return '终止社区矫正通知书';
  if ('extension' in data && data.extension !== null) return '延长外出期限决定书';
  if ('corrections' in data && data.kind === 'correct') return '更正通知书';
  return paperTemplates[kind].title;
}
