import type { Article } from '../../articles/article.ts';
import { personalInformation } from '../../articles/index.ts';
import type { Ground, RequestKind } from './form.ts';
import { decideForm } from './form.ts';

/** The right itself: to see and copy (§45), to have put right (§46), to have deleted (§47). */
export const rightArticle: Readonly<Record<RequestKind, Article>> = {
  copy: personalInformation(45),
  correct: personalInformation(46),
  delete: personalInformation(47),
};

/** How one comes to it, and that a refusal has its reasons: §50. */
export const procedureArticle = personalInformation(50);

const articles: Readonly<Record<Ground, readonly Article[]>> = {
  accurate: [personalInformation(46)],
  secret: [personalInformation(45), personalInformation(18)],
  duty: [personalInformation(45), personalInformation(35)],
  others: [personalInformation(45)],
  notEntitled: [personalInformation(50)],
  kept: [personalInformation(47)],
};

export function articlesOfGround(ground: string | undefined): readonly Article[] {
  return articles[ground as Ground] ?? [];
}

export function groundLabel(ground: string | undefined): string {
  return decideForm.ground.options.find(({ code }) => code === ground)?.label ?? '';
}

/** Whom to turn to. The law sets no time for it, so none is said. */
export const remedy =
  '对本答复不服的，可以向上一级社区矫正机构或者履行个人信息保护职责的部门投诉，可以向人民检察院申诉、控告，也可以依法向人民法院提起诉讼（《个人信息保护法》第五十条、第六十五条，《社区矫正法》第三十四条）';
