import type { DossierCatalogueData, WorkRecordsData } from '@guitu/papers';

import type { PaperSource } from './source.ts';

/*
 * What is printed for a file itself is composed where the file is gathered (dossier/), and no procedure orders it. A procedure that
 * did would have to bring the whole content.
 */

type Given<Data> = Omit<Data, 'demonstration' | 'number' | 'issuedOn' | 'bodyName'>;

export function composeDossierCatalogue({ head, order }: PaperSource): DossierCatalogueData {
  return { ...head, ...(order.data as unknown as Given<DossierCatalogueData>) };
}

export function composeWorkRecords({ head, order }: PaperSource): WorkRecordsData {
  return { ...head, ...(order.data as unknown as Given<WorkRecordsData>) };
}
