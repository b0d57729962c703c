import { measures } from '../../articles/index.ts';
import type { Office } from '../../kernel/actor.ts';
import type { Competence, CompetenceRule, Question } from '../../kernel/procedure.ts';
import { hasOldOffice, isIncoming, newCounty, oldPlace } from './places.ts';

/** The place of no body at all, while the new county has not been named. */
const nowhere = 0;

/** Every step names its region: the holder of the case changes in the middle (《实施办法》第三十条、第三十一条). */

/** The person applies where the case is worked: at the judicial office, or at the county itself. */
export function oldOffice(question: Question): Competence {
  const { officeCode } = oldPlace(question);
  const offices: readonly Office[] = hasOldOffice(question)
    ? ['judicialOffice', 'countyAgency']
    : ['countyAgency'];
  return {
    offices,
    waiting: offices[0]!,
    region: officeCode,
    text: '本人向受委托的司法所或者原执行地县级社区矫正机构申请。',
    articles: [measures(30)],
  };
}

/** Advised on by the office that works the case. */
export function oldOfficeAlone(question: Question): Competence {
  return {
    offices: ['judicialOffice'],
    waiting: 'judicialOffice',
    region: oldPlace(question).officeCode,
    text: '由受委托的司法所签署意见，报县级社区矫正机构审批。',
    articles: [measures(30)],
  };
}

/** The old county decides, and keeps the case and every duty until the person has arrived. */
export const oldCountyAgency: CompetenceRule = (question) => ({
  offices: ['countyAgency'],
  waiting: 'countyAgency',
  region: oldPlace(question).officeCode,
  text: isIncoming(question)
    ? '由原执行地县级社区矫正机构办理，它不在本系统，按来文补录。'
    : '由原执行地县级社区矫正机构办理；本人到新执行地报到之前，监督管理仍由原执行地负责。',
  articles: [measures(30)],
});

/** The new county checks, answers, receives. */
export const newCountyAgency: CompetenceRule = (question) => ({
  offices: ['countyAgency'],
  waiting: 'countyAgency',
  region: newCounty(question) ?? nowhere,
  text: '由新执行地县级社区矫正机构办理。',
  articles: [measures(30), measures(31)],
});

/** MOVE-04: 上一级 is that of the old county, which asks. */
export const oldPrefectureAgency: CompetenceRule = (question) => ({
  offices: ['prefectureAgency'],
  waiting: 'prefectureAgency',
  region: oldPlace(question).officeCode,
  text: '由原执行地的上一级社区矫正机构协调。',
  articles: [measures(30)],
});
