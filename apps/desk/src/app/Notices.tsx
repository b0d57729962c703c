import { Link } from 'wouter';

import { useUnreadMessages } from '../api/messages.ts';
import { useTodayQuery } from '../api/today.ts';
import type { StreamNotice } from '../api/useStream.ts';
import { Icon } from '../kit/Icon.tsx';
import { Popover } from '../kit/Popover.tsx';
import { DueMark } from '../pages/today/DueMark.tsx';
import { paths } from '../paths.ts';
import { keepsFiles } from '../session/permissions.ts';
import { useSession } from '../session/SessionContext.ts';
import { arrivalWords } from './arrivalWords.ts';

import './Notices.css';

const hrefOf: Record<StreamNotice['type'], (id: string) => string> = {
  matter: paths.matter,
  paper: paths.paper,
  import: paths.import,
  case: paths.case,
};

/** What is late or due today, messages nobody here has read, and what has come in since the page was opened. */
export function Notices({ arrivals, onRead }: { arrivals: readonly StreamNotice[]; onRead: () => void }) {
  const today = useTodayQuery();
  const keeps = keepsFiles(useSession());
  const unread = useUnreadMessages(keeps);
  const due = today.data === undefined ? [] : [...today.data.groups.overdue, ...today.data.groups.today];
  const count = due.length + arrivals.length + unread;
  return (
    <Popover
      end
      buttonClass="bar__round"
      label={count === 0 ? '提醒：没有' : `提醒：${count} 条`}
      button={
        <>
          <Icon name="bell" size={20} />
          {count > 0 && (
            <span className="bar__count" aria-hidden="true">
              {count > 99 ? '99+' : count}
            </span>
          )}
        </>
      }
    >
      {(close) => (
        <div className="notices">
          {arrivals.length > 0 && <h2>刚才</h2>}
          {arrivals.slice(0, 6).map((notice) => (
            <Link
              key={`${notice.type} ${notice.id}`}
              href={hrefOf[notice.type](notice.id)}
              className="notices__row"
              onClick={() => {
                onRead();
                close();
              }}
            >
              {arrivalWords(notice, today.data)}
            </Link>
          ))}
          <h2>{due.length === 0 ? '今天没有到期和逾期的事' : `逾期和今天到期 ${due.length} 件`}</h2>
          {due.slice(0, 6).map((item) => (
            <Link key={item.key} href={item.action.href} className="notices__row" onClick={close}>
              <span>{item.person === null ? item.title : `${item.person.name}：${item.title}`}</span>
              {item.dueAt && <DueMark dueAt={item.dueAt} />}
            </Link>
          ))}
          {due.length > 6 && (
            <Link href={paths.today} className="notices__row" onClick={close}>
              在今日里看全部
            </Link>
          )}
          {keeps && (
            <>
              <h2>消息</h2>
              <Link href={paths.messages} className="notices__row" onClick={close}>
                {unread === 0 ? '没有未读消息，看以前的' : `${unread} 条未读`}
              </Link>
            </>
          )}
        </div>
      )}
    </Popover>
  );
}
