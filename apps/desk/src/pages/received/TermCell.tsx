import type { ReceivedTerm } from '../../api/types.ts';
import { ArticleChips } from '../../kit/ArticleChips.tsx';
import { Mark } from '../../kit/Mark.tsx';
import { useNow } from '../../session/useNow.ts';
import { momentWords } from '../../words/days.ts';
import { DueTime } from '../today/DueTime.tsx';

/** Until when this body is to answer, by which article; done, once the agency has entered the answer. */
export function TermCell({ term: { words, dueAt, article, answeredAt } }: { term: ReceivedTerm }) {
  const { today } = useNow();
  return (
    <>
      {answeredAt !== null && (
        <Mark tone="done">已答复 {momentWords(answeredAt, today).replace(/ \d{2}:\d{2}$/u, '')}</Mark>
      )}
      {answeredAt === null && dueAt !== null && <DueTime dueAt={dueAt} />}
      <small>{words}</small>
      <ArticleChips labels={[article]} />
    </>
  );
}
