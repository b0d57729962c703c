/** How the lines of 委托函 and 委托信息表 stand together on the screen, in the order of the form. */
export interface EntrustPart {
  id: string;
  title: string;
  note?: string;
  fields: readonly string[];
}

export const entrustParts: readonly EntrustPart[] = [
  {
    id: 'letter',
    title: '委托函',
    fields: [
      'letterOn',
      'materialsOn',
      'entrusterKind',
      'entruster',
      'letterNumber',
      'entrustedOn',
      'expedited',
      'measure',
      'errand',
      'conveyance',
    ],
  },
  {
    id: 'subject',
    title: '被调查人',
    note: '照委托信息表填；信息表没有的留空，核查材料时会列出来。',
    fields: [
      'subjectKind',
      'name',
      'sex',
      'birthOn',
      'idKind',
      'idNumber',
      'phone',
      'cause',
      'priorRecord',
      'household',
      'residence',
      'relatives',
    ],
  },
  { id: 'case', title: '案件和附件', fields: ['victim', 'caseText', 'circumstances', 'pieces', 'evidence'] },
  { id: 'contact', title: '委托单位联系人', fields: ['contactName', 'contactPhone', 'contactAddress'] },
  {
    id: 'earlier',
    title: '此前的评估',
    note: '这个人以前评估过的才填，只用于提示，不影响办理。',
    fields: ['earlierOn', 'earlierSameCase', 'newFacts', 'note'],
  },
];
