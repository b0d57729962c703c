import { procedures } from '@guitu/law';

/** The words in paper numbers (文号里的字), each with the paper it numbers, e.g. 外准 in （2026）香矫外准字第 1 号. */
export const paperWords: Readonly<Record<string, string>> = Object.assign(
  {},
  ...procedures.map((procedure) => procedure.paperWords ?? {}),
) as Record<string, string>;
