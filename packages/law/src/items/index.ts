export type { Item, ItemGroup, ItemKind } from './item.ts';
export { itemGroupNames } from './item.ts';
export { coreItems, getItem, sensitiveItemNames } from './core-items.ts';
export type { HeadingMatch } from './heading.ts';
export { matchHeading } from './heading.ts';
export type { Cell, Read } from './cell.ts';
export { compact, tidy } from './cell.ts';
export type { ColumnStyle } from './generation.ts';
export { detectStyle } from './generation.ts';
export type { ItemValue, Reading, RegionValue } from './read-cell.ts';
export { readCell } from './read-cell.ts';
export type { OfficeChoice } from './office-choice.ts';
export type { ItemValues } from './values.ts';
export type { Remark } from './remark.ts';
export type { RowCheck } from './check-row.ts';
export { checkRow } from './check-row.ts';
export type {
  CaseEntry,
  OtherItems,
  PersonEntry,
  ProhibitionEntry,
  RegisterEntry,
  TermStatement,
} from './register-entry.ts';
export { registerEntry } from './register-entry.ts';
export type { IdNumber } from './id-number.ts';
export { checkDigit, readIdNumber } from './id-number.ts';
export { readPhone } from './phone.ts';
export { readTermLength } from './term-length.ts';
export { ageOn } from './check-identity.ts';
export type { Code, CodeTable, Generation, StoredCode } from './tables/index.ts';
export { codeTables, getCodeTable } from './tables/index.ts';
export { codeOfMeaning, labelOf, mapCode, meaningOf, sameMeaning } from './tables/map-code.ts';
