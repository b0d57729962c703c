import type { PaperTemplate } from '../paper/paperTemplates.ts';
import type { ChaseLetterData } from './chaseLetter.ts';
import type { ForwardingLetterData } from './forwardingLetter.ts';
import type { HandoverCertificateData } from './handoverCertificate.ts';
import type { InformingNoticeData } from './informingNotice.ts';
import type { IntakeRegistrationData } from './intakeRegistration.ts';
import type { MissedIntakeNoticeData } from './missedIntakeNotice.ts';
import type { MissedIntakeRecordData } from './missedIntakeRecord.ts';
import type { PaperReceiptData } from './paperReceipt.ts';
import type { PlaceDeterminationData } from './placeDetermination.ts';

/** The data of the papers of intake (交付接收). */
export interface IntakePaperData {
  chaseLetter: ChaseLetterData;
  placeDetermination: PlaceDeterminationData;
  informingNotice: InformingNoticeData;
  handoverCertificate: HandoverCertificateData;
  paperReceipt: PaperReceiptData;
  forwardingLetter: ForwardingLetterData;
  intakeRegistration: IntakeRegistrationData;
  missedIntakeRecord: MissedIntakeRecordData;
  missedIntakeNotice: MissedIntakeNoticeData;
}

export const intakePapers: Record<keyof IntakePaperData, PaperTemplate> = {
  chaseLetter: {
    title: '催送（补齐）法律文书通知书',
    template: 'intake/chaseLetter.typ',
    version: '1',
    hasStub: true,
    numberWord: '催',
  },
  placeDetermination: {
    title: '社区矫正执行地确定书',
    template: 'intake/placeDetermination.typ',
    version: '1',
    hasStub: false,
    numberWord: null,
  },
  informingNotice: {
    title: '社区矫正告知书',
    template: 'intake/informingNotice.typ',
    version: '1',
    hasStub: false,
    numberWord: null,
  },
  handoverCertificate: {
    title: '暂予监外执行罪犯移交证明书',
    template: 'intake/handoverCertificate.typ',
    version: '1',
    hasStub: false,
    numberWord: null,
  },
  paperReceipt: {
    title: '法律文书送达回执',
    template: 'intake/paperReceipt.typ',
    version: '1',
    hasStub: false,
    numberWord: '回',
  },
  forwardingLetter: {
    title: '法律文书转送函',
    template: 'intake/forwardingLetter.typ',
    version: '1',
    hasStub: false,
    numberWord: '转',
  },
  intakeRegistration: {
    title: '社区矫正对象登记接收表',
    template: 'intake/intakeRegistration.typ',
    version: '1',
    hasStub: false,
    numberWord: null,
  },
  missedIntakeRecord: {
    title: '漏管登记表',
    template: 'intake/missedIntakeRecord.typ',
    version: '1',
    hasStub: false,
    numberWord: null,
  },
  missedIntakeNotice: {
    title: '漏管情况通报',
    template: 'intake/missedIntakeNotice.typ',
    version: '1',
    hasStub: true,
    numberWord: '漏',
  },
};
