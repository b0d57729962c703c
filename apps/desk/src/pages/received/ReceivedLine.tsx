import type { ReceivedRow } from '../../api/types.ts';
import { Button } from '../../kit/Button.tsx';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { Tag } from '../../kit/Tag.tsx';
import { useNow } from '../../session/useNow.ts';
import { fullMoment, momentWords } from '../../words/days.ts';
import { TermCell } from './TermCell.tsx';

interface ReceivedLineProps {
  row: ReceivedRow;
  /** Whether any paper of the page is to be answered: only then there is a column for it. */
  withTerm: boolean;
  onReceive: () => void;
}

/** One paper: what it is and which number it bears, about whom, from whom, when it came, and until when it is to be answered. */
export function ReceivedLine({ row, withTerm, onReceive }: ReceivedLineProps) {
  const { today } = useNow();
  const { paper, subject, personName, sealed, fromBody, at, receivedAt, receivedBy, term } = row;
  const title = paper?.title ?? subject;
  return (
    <tr>
      <th scope="row">
        {title} {paper?.void && <Tag tone="overdue">已作废</Tag>}
        <small>{paper === null ? '没有附文书' : (paper.number ?? '没有文号')}</small>
      </th>
      <td data-label="关于" className="nowrap">
        {sealed ? (
          <span className="faint">已封存，不显示姓名</span>
        ) : (
          (personName ?? <span className="faint">文书没有写姓名</span>)
        )}
      </td>
      <td data-label="来自">{fromBody}</td>
      <td data-label="送出" className="nowrap" title={fullMoment(at)}>
        {momentWords(at, today)}
      </td>
      <td data-label="收到" className="received__line">
        {receivedAt === null ? (
          <span className="faint">还没有登记回执</span>
        ) : (
          <span title={fullMoment(receivedAt)}>{receivedWords(row, today)}</span>
        )}
        {receivedBy !== null && <small>{receivedBy}签收</small>}
        {receivedBy === null && receivedAt !== null && <small>送出的机构登记</small>}
      </td>
      {withTerm && (
        <td data-label={term === null ? undefined : '答复期限'} className="received__line received__term">
          {term !== null && <TermCell term={term} />}
        </td>
      )}
      <td className="received__line">
        <div className="received__acts">
          {paper?.file != null && (
            <ButtonLink small apart href={paper.file} icon="papers">
              打开<span className="visually-hidden">：{title}</span>
            </ButtonLink>
          )}
          {receivedBy === null && (
            <Button small onClick={onReceive}>
              登记回执<span className="visually-hidden">：{title}</span>
            </Button>
          )}
        </div>
      </td>
    </tr>
  );
}

/** What an agency has entered is a day; the receipt of the body itself has its hour. */
function receivedWords({ receivedAt, receivedBy }: ReceivedRow, today: string): string {
  const words = receivedAt === null ? '' : momentWords(receivedAt, today);
  return receivedBy === null ? words.replace(/ \d{2}:\d{2}$/u, '') : words;
}
