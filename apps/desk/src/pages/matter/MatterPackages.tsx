import { useState } from 'react';

import { useExchangeQuery, useSendPackage } from '../../api/exchange.ts';
import type { ExchangePage, MatterPage } from '../../api/types.ts';
import { newKey } from '../../form/newKey.ts';
import { Button } from '../../kit/Button.tsx';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Mark } from '../../kit/Mark.tsx';
import type { Tone } from '../../kit/tone.ts';
import { paths } from '../../paths.ts';
import { keepsFiles, receivesPackages } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useNow } from '../../session/useNow.ts';
import { momentWords } from '../../words/days.ts';

const tones: Readonly<Record<ExchangePage['sent'][number]['state'], Tone>> = {
  sent: 'now',
  received: 'now',
  answered: 'done',
  overdue: 'overdue',
};

/** The packages between the two sides of a relocation, where the other side works in another installation. */
export function MatterPackages({ matter }: { matter: MatterPage }) {
  const session = useSession();
  const { today } = useNow();
  const asked = matter.procedure === 'relocation' && !matter.guest && keepsFiles(session);
  const { data } = useExchangeQuery(matter.id, asked);
  const send = useSendPackage(matter.id);
  const [key, setKey] = useState(newKey);
  if (data === undefined || data.otherSide === null) return null;
  const makes = data.mayCompose && receivesPackages(session);
  if (!makes && data.sent.length + data.received.length === 0) return null;
  return (
    <section className="aside-part sheet" aria-labelledby="exchange">
      <h2 id="exchange">与{data.otherSide.name}往来的材料包</h2>
      <ul>
        {data.sent.map((one) => (
          <li key={one.id}>
            发给对方 <Mark tone={tones[one.state]}>{one.stateText}</Mark>
            <small>
              {momentWords(one.at, today)} · {one.steps.join('、')}
            </small>
            {receivesPackages(session) && (
              <ButtonLink href={one.file} file small icon="download">
                下载
              </ButtonLink>
            )}
          </li>
        ))}
        {data.received.map((one) => (
          <li key={one.id}>
            <a href={paths.arrivalPackage(one.id)}>{one.sender}发来</a>
            <small>
              {momentWords(one.at, today)} · {one.whole ? '已记载' : '还有没有记载的'}
            </small>
          </li>
        ))}
      </ul>
      {send.error !== null && <Failure error={send.error} />}
      {makes && (
        <>
          <p className="faint">里面有身份信息和案情，只能通过有保护的渠道传送。</p>
          <Button
            waiting={send.isPending}
            onClick={() => send.mutate({ idempotencyKey: key }, { onSettled: () => setKey(newKey()) })}
          >
            制作发给对方的材料包
          </Button>
        </>
      )}
    </section>
  );
}
