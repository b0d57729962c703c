import { day } from '../time/day.ts';
import { InvalidValue } from '../time/invalid-value.ts';
import type { Article, ArticleNumber } from './article.ts';
import { chineseNumber } from './chinese-number.ts';

/** One law, regulation or opinion that articles are cited from. */
export interface LawSource {
  /** First part of its articles' codes. */
  readonly code: string;
  readonly law: string;
  /** How it is quoted, without the book marks. */
  readonly short: string;
  readonly from: string;
  readonly until?: string;
  /** Articles which were added later than the law itself. */
  readonly later?: Readonly<Record<string, string>>;
}

/** Cites one article of a source: `act(27)`, `securityPenalties(72, '4')`. */
export type Cite = (number: ArticleNumber, paragraph?: string) => Article;

/** Makes the citing function of a source. An article is made once: a sweep cites the same few for every case. */
export function citing(source: LawSource): Cite {
  const cited = new Map<string, Article>();
  return (number, paragraph) => {
    const code = [source.code, number, ...(paragraph === undefined ? [] : [paragraph])].join('-');
    const known = cited.get(code);
    if (known !== undefined) return known;
    const article = articleOf(source, code, number, paragraph);
    cited.set(code, article);
    return article;
  };
}

function articleOf(
  source: LawSource,
  code: string,
  number: ArticleNumber,
  paragraph: string | undefined,
): Article {
  return {
    code,
    law: source.law,
    number,
    ...(paragraph === undefined ? {} : { paragraph }),
    label: `《${source.short}》${numberLabel(number)}${paragraphLabel(paragraph)}`,
    from: day(source.later?.[String(number)] ?? source.from),
    ...(source.until === undefined ? {} : { until: day(source.until) }),
  };
}

function numberLabel(number: ArticleNumber): string {
  const [main, added] = String(number).split('-').map(Number);
  return `第${chineseNumber(main!)}条${added === undefined ? '' : `之${chineseNumber(added)}`}`;
}

function paragraphLabel(paragraph: string | undefined): string {
  if (paragraph === undefined) return '';
  const match = /^(?:p(\d+))?(?:(?:^|\.)(\d+))?$/.exec(paragraph);
  if (paragraph === '' || match === null) {
    throw new InvalidValue(
      'article.paragraph',
      `款项“${paragraph}”无法识别，请写作“4”（第四项）、“p1”（第一款）或“p1.2”。`,
      paragraph,
    );
  }
  const section = match[1] === undefined ? '' : `第${chineseNumber(Number(match[1]))}款`;
  const item = match[2] === undefined ? '' : `第${chineseNumber(Number(match[2]))}项`;
  return section + item;
}
