import type { PaperTemplate } from '../paper/paperTemplates.ts';
import type { ApprovalFormData } from './approvalForm.ts';
import type { LetterData, LetterWithStubData } from './letter.ts';

/** The data of papers that any procedure may have without a template of its own. */
export interface GeneralPaperData {
  letter: LetterData;
  letterWithStub: LetterWithStubData;
  approvalForm: ApprovalFormData;
}

/** Their titles are those of the papers made by them; what stands here names the template. */
export const generalPapers: Record<keyof GeneralPaperData, PaperTemplate> = {
  letter: {
    title: '通用函件',
    template: 'general/letter.typ',
    version: '1',
    hasStub: false,
    numberWord: null,
  },
  letterWithStub: {
    title: '通用函件',
    template: 'general/letter.typ',
    version: '1',
    hasStub: true,
    numberWord: null,
  },
  approvalForm: {
    title: '通用审批表',
    template: 'general/approvalForm.typ',
    version: '1',
    hasStub: false,
    numberWord: null,
  },
};
