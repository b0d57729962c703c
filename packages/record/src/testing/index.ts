/** For tests of the packages that stand on this one. Never imported by anything that runs for real. */
export { openTestRecord } from './test-record.ts';
export type { TestRecord } from './test-record.ts';
export { testDatabase } from '../cluster/testing.ts';
export type { TestDatabase } from '../cluster/testing.ts';
export { emptyDatabase } from './empty-database.ts';
export type { EmptyDatabase } from './empty-database.ts';
export { costOf } from './explain.ts';
export { countyCode, insertManyCases } from './many-cases.ts';
export { chanceOf } from './chance.ts';
