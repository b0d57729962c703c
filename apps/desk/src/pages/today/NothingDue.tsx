import type { Today } from '../../api/types.ts';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { Empty } from '../../kit/Empty.tsx';
import { paths } from '../../paths.ts';
import { useNow } from '../../session/useNow.ts';
import { dayWords, fullDay } from '../../words/days.ts';

/** Nothing is due: says what comes next, and when. */
export function NothingDue({ next }: { next: Today['next'] }) {
  const { today } = useNow();
  return (
    <div className="sheet">
      <Empty title="现在没有到期的事" more={<ButtonLink href={paths.cases}>看在矫人员</ButtonLink>}>
        {next === null ? (
          <p>有人申请外出、有时限开始计算，都会出现在这里。</p>
        ) : (
          <p>
            下一件：{next.text}，{dayWords(next.day, today)}（{fullDay(next.day)}）。
          </p>
        )}
      </Empty>
    </div>
  );
}
