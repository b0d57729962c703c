import type { PaperTemplate } from '../paper/paperTemplates.ts';
import type { ClassificationFormData } from './classificationForm.ts';
import type { CorrectionPlanData } from './correctionPlan.ts';
import type { ExitBanSheetData } from './exitBanSheet.ts';
import type { GuardianNoticeData } from './guardianNotice.ts';
import type { InductionDeclarationData } from './inductionDeclaration.ts';
import type { ResponsibilityLetterData } from './responsibilityLetter.ts';

/** The data of the papers after intake: team, declaration, plan, class, exit ban (入矫). */
export interface InductionPaperData {
  responsibilityLetter: ResponsibilityLetterData;
  guardianNotice: GuardianNoticeData;
  inductionDeclaration: InductionDeclarationData;
  correctionPlan: CorrectionPlanData;
  classificationForm: ClassificationFormData;
  exitBanSheet: ExitBanSheetData;
}

export const inductionPapers: Record<keyof InductionPaperData, PaperTemplate> = {
  responsibilityLetter: {
    title: '社区矫正小组责任书',
    template: 'induction/responsibilityLetter.typ',
    version: '1',
    hasStub: false,
    numberWord: null,
  },
  guardianNotice: {
    title: '监护人到场通知书',
    template: 'induction/guardianNotice.typ',
    version: '1',
    hasStub: true,
    numberWord: '监通',
  },
  inductionDeclaration: {
    title: '社区矫正入矫宣告书',
    template: 'induction/inductionDeclaration.typ',
    version: '1',
    hasStub: false,
    numberWord: null,
  },
  correctionPlan: {
    title: '社区矫正方案',
    template: 'induction/correctionPlan.typ',
    version: '1',
    hasStub: false,
    numberWord: null,
  },
  classificationForm: {
    title: '社区矫正对象分类管理审批表',
    template: 'induction/classificationForm.typ',
    version: '1',
    hasStub: false,
    numberWord: null,
  },
  exitBanSheet: {
    title: '法定不准出境人员报备表',
    template: 'induction/exitBanSheet.typ',
    version: '1',
    hasStub: false,
    numberWord: null,
  },
};
