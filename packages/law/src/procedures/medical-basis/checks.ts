import { criminalProcedure } from '../../articles/index.ts';
import type { Check } from '../../kernel/procedure.ts';
import { notInFuture } from '../not-in-future.ts';
import { addDiagnosisForm, changeGuarantorForm, enterForm } from './form.ts';

/** Only somebody serving outside prison has a ground for it. */
export const servesOutsidePrison: Check = {
  rules: [],
  test: ({ facts }) =>
    facts.measure === 'outsidePrison'
      ? undefined
      : {
          code: 'medicalBasis.other-measure',
          text: '只有暂予监外执行的社区矫正对象才登记这一项。',
          articles: [criminalProcedure(265)],
        },
};

export const diagnosedBeforeNow = notInFuture(
  'medicalBasis.diagnosed-in-future',
  'diagnosedOn',
  addDiagnosisForm.diagnosedOn.title,
);
export const bornBeforeNow = notInFuture(
  'medicalBasis.born-in-future',
  'childBornOn',
  enterForm.childBornOn.title,
);
export const guaranteedBeforeNow = notInFuture(
  'medicalBasis.guaranteed-in-future',
  'guaranteeOn',
  enterForm.guaranteeOn.title,
);
export const changedBeforeNow = notInFuture(
  'medicalBasis.changed-in-future',
  'from',
  changeGuarantorForm.from.title,
);

/** One person guarantees; whoever helps besides belongs on the correction team. */
export const oneGuarantor: Check = {
  rules: [],
  test: ({ values }) => {
    const guarantor = values['guarantor'];
    if (!Array.isArray(guarantor) || guarantor.length <= 1) return undefined;
    return {
      code: 'medicalBasis.several-guarantors',
      field: 'guarantor',
      text: '保证人只填一人；协助监督的其他人请登记在矫正小组里。',
    };
  },
};
