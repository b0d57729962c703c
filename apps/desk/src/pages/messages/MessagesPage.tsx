import { useMarkMessagesRead, useMessagesQuery } from '../../api/messages.ts';
import { Button } from '../../kit/Button.tsx';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { Empty } from '../../kit/Empty.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { PagedSheet } from '../../kit/PagedSheet.tsx';
import { usePageNumber } from '../../kit/usePageNumber.ts';
import { useTitle } from '../../kit/useTitle.ts';
import { paths } from '../../paths.ts';
import { oversees } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';
import { MessageLine } from './MessageLine.tsx';

import '../../kit/Table.css';
import '../cases/CasesPage.css';
import './MessagesPage.css';

/** What the body one works for has been told: every morning in numbers, at once what is grave. */
export default function MessagesPage() {
  useTitle('消息');
  const [page, turn] = usePageNumber();
  const session = useSession();
  const messages = useMessagesQuery(page);
  const mark = useMarkMessagesRead();
  const list = messages.data;
  return (
    <div className="page">
      <div className="page__head">
        <div className="page__title">
          <h1>消息</h1>
          <p>每天早上一份摘要，重大事项随时告知。消息里不写姓名和案情。</p>
        </div>
        {oversees(session) && <ButtonLink href={paths.outbox}>发件箱</ButtonLink>}
        {list !== undefined && list.unread > 0 && (
          <Button icon="check" waiting={mark.isPending} onClick={() => mark.mutate(undefined)}>
            全部标为已读
          </Button>
        )}
      </div>
      <PagedSheet
        asked={messages}
        page={page}
        onPage={turn}
        above={mark.isError && <Failure error={mark.error} />}
        empty={<Empty title="还没有消息">有应办、逾期的事项时，早上的摘要会出现在这里。</Empty>}
      >
        {({ rows, unread }) => (
          <div className="table-wrap">
            <table className="table table--cards">
              <caption className="visually-hidden">消息，{unread} 条未读</caption>
              <thead>
                <tr>
                  <th scope="col">时间</th>
                  <th scope="col">类别</th>
                  <th scope="col">内容</th>
                  <th scope="col">阅读</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((message) => (
                  <MessageLine key={message.id} message={message} onRead={() => mark.mutate([message.id])} />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </PagedSheet>
    </div>
  );
}
