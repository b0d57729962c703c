import { act, cooperation, measures } from '../../articles/index.ts';
import type { CaseFacts } from '../../facts/facts.ts';
import type { Competence, CompetenceRule } from '../../kernel/procedure.ts';
import type { Day } from '../../time/day.ts';
import { entrusted } from '../entrusted.ts';

/** RECV-25: the county agency receives; a judicial office takes part only inside a written delegation of the intake. */
export const receivers: CompetenceRule = entrusted('intake');

/**
 * Letters to the deciding authority, the procuratorate and the police go out in the county's name, under its numbers
 * (《实施办法》第十六条、《衔接配合意见》第十二条): an entrusted office prepares, the county sends.
 */
export function lettersOfCounty(): Competence {
  return {
    offices: ['countyAgency'],
    waiting: 'countyAgency',
    articles: [measures(16), cooperation(12)],
    text: '给决定机关、检察院、公安机关的文书由县级社区矫正机构编号发出，司法所可以备好材料。',
  };
}

/** Declaring and handling 漏管 stays with the county (《衔接配合意见》第十二条). */
export function countyOnly(): Competence {
  return {
    offices: ['countyAgency'],
    waiting: 'countyAgency',
    articles: [cooperation(12), act(9), measures(10)],
    text: '漏管的认定和处理由县级社区矫正机构负责，司法所可以备好材料。',
  };
}

/** RECV-19: an office entrusted with anything in this case keeps the working file. */
export function keepsWorkingFile(facts: CaseFacts, on: Day): boolean {
  return facts.delegations.some(
    (one) =>
      one.officeCode === facts.holder.officeCode &&
      one.from <= on &&
      (one.until === undefined || on <= one.until),
  );
}
