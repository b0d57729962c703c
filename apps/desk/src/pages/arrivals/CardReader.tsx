import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

import { Notice } from '../../kit/Notice.tsx';
import { readIdCardText, type IdCard, type IdCardReading } from './readIdCardText.ts';

/** A reader types a sign every few milliseconds; a hand does not. */
const BY_MACHINE = 60;
const FINISHED = 350;

interface CardReaderProps {
  onRead: (card: IdCard) => void;
}

/**
 * Takes what a card reader types as a keyboard. Its tabs and line ends belong to the text here; a Tab pressed by hand leads on as
 * anywhere else.
 */
export function CardReader({ onRead }: CardReaderProps) {
  const [text, setText] = useState('');
  const [reading, setReading] = useState<IdCardReading>();
  const lastKey = useRef(0);
  const told = useRef(onRead);
  useEffect(() => {
    told.current = onRead;
  });
  useEffect(() => {
    if (text.trim() === '') return;
    const timer = setTimeout(() => {
      const read = readIdCardText(text);
      setReading(read);
      told.current(read.card);
    }, FINISHED);
    return () => clearTimeout(timer);
  }, [text]);

  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const byMachine = event.timeStamp - lastKey.current < BY_MACHINE;
    lastKey.current = event.timeStamp;
    if (event.key !== 'Tab' || !byMachine || event.shiftKey) return;
    event.preventDefault();
    setText((earlier) => `${earlier}\t`);
  };

  return (
    <div className="card-reader">
      <label className="entry__label" htmlFor="read-card">
        读身份证
      </label>
      <textarea
        id="read-card"
        className="input"
        rows={1}
        autoComplete="off"
        spellCheck={false}
        placeholder="点这里再读卡，也可以粘贴"
        value={text}
        aria-describedby="read-card-said"
        onFocus={(event) => event.target.select()}
        onKeyDown={press}
        onChange={(event) => setText(event.target.value)}
      />
      <div id="read-card-said">{reading && text.trim() !== '' && <Said reading={reading} />}</div>
    </div>
  );
}

function Said({ reading: { missing, remarks, unread } }: { reading: IdCardReading }) {
  const doubtful = remarks.length + unread.length > 0;
  return (
    <Notice tone={doubtful ? 'near' : 'done'} live>
      <p>
        {missing.length === 0
          ? '读全了，已填在下面；住址填在户籍地详细地址。'
          : `已填入读到的内容。没有读到：${missing.join('、')}。`}
      </p>
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {unread.length > 0 && <p>没有读懂：{unread.join('、')}。请自己看一下是不是有用。</p>}
    </Notice>
  );
}
