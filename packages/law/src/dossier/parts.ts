/** Two files about one person: the county's (社区矫正档案), and the one an entrusted judicial office keeps (工作档案). */
export type DossierKind = 'caseFile' | 'workingFile';

export const dossierNames: Readonly<Record<DossierKind, string>> = {
  caseFile: '社区矫正档案',
  workingFile: '工作档案',
};

export type DossierPart = 'basis' | 'execution' | 'work' | 'other';

/** The four parts in the order and the words of 《社区矫正法实施办法》第十八条. */
export const dossierParts: readonly { readonly code: DossierPart; readonly title: string }[] = [
  { code: 'basis', title: '适用社区矫正的法律文书' },
  { code: 'execution', title: '接收、监管审批、奖惩、收监、解除、终止等执行文书' },
  { code: 'work', title: '工作记录' },
  { code: 'other', title: '其他材料' },
];

/** The stages of the second part, in the order in which that article names them. */
export type DossierStage = 'intake' | 'supervision' | 'merits' | 'recall' | 'end';

export const dossierStages: readonly { readonly code: DossierStage; readonly title: string }[] = [
  { code: 'intake', title: '接收、入矫' },
  { code: 'supervision', title: '监管审批' },
  { code: 'merits', title: '奖惩' },
  { code: 'recall', title: '收监' },
  { code: 'end', title: '解除、终止' },
];

/** The stage whose papers a procedure makes; what is named in none of them is 其他材料. */
const stages: Readonly<Record<string, DossierStage>> = {
  intake: 'intake',
  openingBalance: 'intake',
  team: 'intake',
  inductionDeclaration: 'intake',
  correctionPlan: 'intake',
  classification: 'intake',
  minorProtection: 'intake',
  exitBan: 'intake',
  medicalBasis: 'intake',
  guarantor: 'intake',
  termChange: 'supervision',
  prohibitionOrder: 'supervision',
  leave: 'supervision',
  recurringTravel: 'supervision',
  relocation: 'supervision',
  contactPermission: 'supervision',
  placePermission: 'supervision',
  electronicMonitoring: 'supervision',
  reviewExtension: 'supervision',
  diagnosis: 'supervision',
  lostContact: 'supervision',
  stopping: 'supervision',
  emergency: 'supervision',
  periodicAssessment: 'merits',
  commendation: 'merits',
  violation: 'merits',
  objection: 'merits',
  commutation: 'merits',
  reoffence: 'recall',
  revocation: 'recall',
  arrest: 'recall',
  recall: 'recall',
  detentionNotice: 'recall',
  discharge: 'end',
  termination: 'end',
};

/** Belong to the file and to none of its stages. */
const others: ReadonlySet<string> = new Set([
  'procuratorialSupervision',
  'complaint',
  'dataRequest',
  'staffProtection',
  'referral',
  'sealing',
  'sealedRecordQuery',
]);

export function stageOf(procedure: string): DossierStage | undefined {
  return stages[procedure];
}

/** Whether the order knows where papers of that procedure belong. */
export function isPlaced(procedure: string): boolean {
  return procedure in stages || others.has(procedure);
}

/** Steps in which papers of the deciding authorities come in: judgments, rulings, execution notices, prohibition orders. */
const basisSteps: Readonly<Record<string, readonly string[] | 'all'>> = {
  intake: ['announce', 'addPapers'],
  termChange: 'all',
  prohibitionOrder: 'all',
  openingBalance: 'all',
};

/** Where a paper that was issued belongs. */
export function placeOfPaper(procedure: string): {
  readonly part: DossierPart;
  readonly stage: DossierStage;
} {
  const stage = stages[procedure];
  return stage === undefined ? { part: 'other', stage: 'end' } : { part: 'execution', stage };
}

/** Where a paper belongs that came in with a step and was scanned. */
export function placeOfScan(
  procedure: string,
  step: string,
): { readonly part: DossierPart; readonly stage: DossierStage } {
  const basis = basisSteps[procedure];
  if (basis === 'all' || basis?.includes(step) === true) return { part: 'basis', stage: 'intake' };
  return placeOfPaper(procedure);
}
