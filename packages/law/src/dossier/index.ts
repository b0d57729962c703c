export type { DossierPiece, DossierRow } from './arrange.ts';
export { arrangeDossier } from './arrange.ts';
export {
  closeDossierForm,
  exportDossierForm,
  giveBackDossierForm,
  lendDossierForm,
  reopenDossierForm,
} from './forms.ts';
export type { FiledCase, FiledCopy, FiledMatter, FiledPaper, MissingPiece } from './missing.ts';
export { missingPieces } from './missing.ts';
export type { DossierKind, DossierPart, DossierStage } from './parts.ts';
export { dossierNames, dossierParts, dossierStages, placeOfPaper, placeOfScan } from './parts.ts';
export type { AllowedQuery } from './refusals.ts';
export {
  allowedQueries,
  closingRefusals,
  givingBackRefusals,
  handingOutRefusals,
  isKept,
  isProtected,
  keeperRefusals,
  lendingRefusals,
} from './refusals.ts';
export { dossierKeptUntil, dossierParameters, dossierRetention } from './retention.ts';
