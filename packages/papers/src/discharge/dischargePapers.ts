import type { PaperTemplate } from '../paper/paperTemplates.ts';
import type { AppraisalFormData } from './appraisalForm.ts';
import type { DischargeCertificateData } from './dischargeCertificate.ts';
import type { DischargeDeclarationData } from './dischargeDeclaration.ts';
import type { EndNoticeData } from './endNotice.ts';
import type { FileHandoverListData } from './fileHandoverList.ts';
import type { ResettlementSheetData } from './resettlementSheet.ts';
import type { SealingRecordData } from './sealingRecord.ts';

/** The data of the papers at the end: discharge, termination, handing on, sealing (解除、终止、移交、封存). */
export interface DischargePaperData {
  endNotice: EndNoticeData;
  dischargeCertificate: DischargeCertificateData;
  dischargeDeclaration: DischargeDeclarationData;
  appraisalForm: AppraisalFormData;
  fileHandoverList: FileHandoverListData;
  resettlementSheet: ResettlementSheetData;
  sealingRecord: SealingRecordData;
}

export const dischargePapers: Record<keyof DischargePaperData, PaperTemplate> = {
  endNotice: {
    title: '解除社区矫正通知书',
    template: 'discharge/endNotice.typ',
    version: '1',
    hasStub: true,
    numberWord: '解通',
  },
  dischargeCertificate: {
    title: '解除社区矫正证明书',
    template: 'discharge/dischargeCertificate.typ',
    version: '1',
    hasStub: true,
    numberWord: '解证',
  },
  dischargeDeclaration: {
    title: '解除社区矫正宣告书',
    template: 'discharge/dischargeDeclaration.typ',
    version: '1',
    hasStub: false,
    numberWord: null,
  },
  appraisalForm: {
    title: '社区矫正期满鉴定表',
    template: 'discharge/appraisalForm.typ',
    version: '1',
    hasStub: false,
    numberWord: null,
  },
  fileHandoverList: {
    title: '社区矫正档案移交清单',
    template: 'discharge/fileHandoverList.typ',
    version: '1',
    hasStub: false,
    numberWord: null,
  },
  resettlementSheet: {
    title: '安置帮教衔接单',
    template: 'discharge/resettlementSheet.typ',
    version: '1',
    hasStub: false,
    numberWord: null,
  },
  sealingRecord: {
    title: '犯罪记录封存登记表',
    template: 'discharge/sealingRecord.typ',
    version: '1',
    hasStub: false,
    numberWord: null,
  },
};
