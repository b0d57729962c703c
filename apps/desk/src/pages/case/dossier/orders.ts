import type { Form } from '@guitu/law';
import {
  closeDossierForm,
  exportDossierForm,
  giveBackDossierForm,
  lendDossierForm,
  reopenDossierForm,
} from '@guitu/law';

/** What can be done with a file: the form it asks for, what it is called, and where it is sent. */
export type DossierAct = 'close' | 'reopen' | 'lend' | 'giveBack' | 'export';

export interface OpenOrder {
  readonly act: DossierAct;
  /** Of the closing or the loan it is about. */
  readonly id?: string;
}

export const orderForms: Readonly<Record<DossierAct, { readonly form: Form; readonly name: string }>> = {
  close: { form: closeDossierForm, name: '归档' },
  reopen: { form: reopenDossierForm, name: '重新开卷' },
  lend: { form: lendDossierForm, name: '借阅、查阅' },
  giveBack: { form: giveBackDossierForm, name: '归还' },
  export: { form: exportDossierForm, name: '导出' },
};

export function pathOf({ act, id = '' }: OpenOrder): string {
  switch (act) {
    case 'close':
      return 'closings';
    case 'reopen':
      return `closings/${id}/reopen`;
    case 'lend':
      return 'loans';
    case 'giveBack':
      return `loans/${id}/return`;
    case 'export':
      return 'exports';
  }
}

/** Whether what is done hands something of the file to somebody: of a minor's only by an allowed query. */
export function handsOut({ act }: OpenOrder): boolean {
  return act === 'lend' || act === 'export';
}
