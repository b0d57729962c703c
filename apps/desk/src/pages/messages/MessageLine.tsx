import { Link } from 'wouter';

import type { MessageRow } from '../../api/types.ts';
import { Button } from '../../kit/Button.tsx';
import { Tag } from '../../kit/Tag.tsx';
import { useNow } from '../../session/useNow.ts';
import { momentWords } from '../../words/days.ts';
import { messageKinds } from './messageWords.ts';

interface MessageLineProps {
  message: MessageRow;
  onRead: () => void;
}

/** One message. Opening what it speaks of reads it. */
export function MessageLine({ message, onRead }: MessageLineProps) {
  const { today } = useNow();
  const kind = messageKinds[message.kind];
  return (
    <tr className={message.read ? undefined : 'message--unread'}>
      <td className="nowrap">{momentWords(message.createdAt, today)}</td>
      <td className="nowrap">
        <Tag tone={kind.tone}>{kind.words}</Tag>
      </td>
      <th scope="row">
        {message.href === null ? (
          message.text
        ) : (
          <Link href={message.href} onClick={() => !message.read && onRead()}>
            {message.text}
          </Link>
        )}
      </th>
      <td className="nowrap">
        {message.read ? (
          <span className="faint">已读</span>
        ) : (
          <Button small onClick={onRead}>
            标为已读
          </Button>
        )}
      </td>
    </tr>
  );
}
