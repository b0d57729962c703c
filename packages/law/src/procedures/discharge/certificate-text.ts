import { inForce } from '../../articles/article.ts';
import { act, cooperation, measures } from '../../articles/index.ts';
import type { Finding } from '../../kernel/outcome.ts';
import type { Day } from '../../time/day.ts';
import { formatDayAndWeekday } from '../../time/format.ts';

/** What is said on the last day and after it, whether or not somebody has begun to deal with it. */
export function certificateText(
  end: Day,
  isOver: boolean,
  detained: boolean,
): Pick<Finding, 'title' | 'text' | 'facts' | 'articles'> {
  const ruledByOpinion = inForce(cooperation(20), end);
  const pending = ruledByOpinion
    ? '被采取强制措施、被提请撤销而法院还没有裁定的，照样按期解除；因被羁押、脱管发不出去的可以暂缓发放。'
    : '当时还没有《衔接意见》第二十条；期满应当发放证明书，有没有应当撤销或者收监的情形要写明怎样核查。';
  return {
    title: isOver ? '矫正期已满，还没有解除' : '今天矫正期满，应当解除',
    text: `${isOver ? '矫正期限已经届满，解除不得拖延，解除日期仍是期限的最后一日。' : '矫正期满应当发放解除社区矫正证明书，不因节假日顺延。'}${pending}`,
    facts: [
      { label: '矫正期满', value: formatDayAndWeekday(end) },
      ...(detained ? [{ label: '期满时', value: '被限制人身自由，只影响发放' }] : []),
    ],
    articles: [act(44), measures(53), ...(ruledByOpinion ? [cooperation(20)] : [])],
  };
}
