import type { PaperTemplate } from '../paper/paperTemplates.ts';
import type { DossierCatalogueData } from './dossierCatalogue.ts';
import type { WorkRecordsData } from './workRecords.ts';

/** The data of what is printed for a file itself. Printed whenever it is asked for, never numbered, never kept as a paper. */
export interface DossierPaperData {
  dossierCatalogue: DossierCatalogueData;
  workRecords: WorkRecordsData;
}

export const dossierPapers: Record<keyof DossierPaperData, PaperTemplate> = {
  dossierCatalogue: {
    title: '卷宗封面、卷内目录、备考表',
    template: 'dossier/dossierCatalogue.typ',
    version: '1',
    hasStub: false,
    numberWord: null,
  },
  workRecords: {
    title: '工作记录',
    template: 'dossier/workRecords.typ',
    version: '1',
    hasStub: false,
    numberWord: null,
  },
};
