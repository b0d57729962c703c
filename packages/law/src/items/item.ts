/** What kind of value a data item holds, and so how a cell of it is read. */
export type ItemKind =
  | 'name'
  | 'names'
  | 'text'
  | 'longText'
  | 'number'
  | 'day'
  | 'code'
  | 'idNumber'
  | 'phone'
  | 'region'
  | 'termLength'
  | 'office'
  | 'county';

export type ItemGroup =
  | 'identity'
  | 'exitDocuments'
  | 'health'
  | 'social'
  | 'address'
  | 'judgment'
  | 'correction'
  | 'supervision'
  | 'prohibition';

export const itemGroupNames: Readonly<Record<ItemGroup, string>> = {
  identity: '身份',
  exitDocuments: '出入境证件',
  health: '健康',
  social: '社会情况',
  address: '住址',
  judgment: '裁判与刑罚',
  correction: '社区矫正',
  supervision: '监督管理',
  prohibition: '禁止令',
};

/**
 * One data item of a supervisee or a case. The same definition serves the template workbook, the reading of a register, the
 * exchange with other systems and the archive.
 */
export interface Item {
  readonly name: string;
  /** What screen, paper and template call it. */
  readonly title: string;
  /** Other headings under which it arrives: the pinyin name of the 2017 exchange format first, then what bureaus write. */
  readonly aliases: readonly string[];
  readonly kind: ItemKind;
  readonly group: ItemGroup;
  /** Whether it belongs to the person or to this one case of the person. */
  readonly of: 'person' | 'case';
  readonly required?: boolean;
  /** Stored encrypted. */
  readonly sensitive?: boolean;
  readonly codeTable?: string;
  readonly maximumLength?: number;
  /** Offered in the template; the others are read when they come. */
  readonly inTemplate?: boolean;
  readonly hint?: string;
  readonly example?: string;
}
