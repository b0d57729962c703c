import { useState } from 'react';

import type { PackagePage } from '../../api/types.ts';
import { Button } from '../../kit/Button.tsx';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { paths } from '../../paths.ts';
import { SetAsideDialog } from './SetAsideDialog.tsx';

/** The other way a package ends. */
export function NotHerePanel({ one }: { one: PackagePage }) {
  const [asking, setAsking] = useState(false);
  const unreadable = one.status === 'unreadable';
  return (
    <section className="sheet package__panel" aria-labelledby="package-aside">
      <h2 id="package-aside">{unreadable ? '读不成的材料包' : '不由本机构接收'}</h2>
      <p>
        {unreadable
          ? '人到了不必等材料包：可以照文书手工登记，再把这个材料包办结。'
          : one.elsewhere
            ? '执行地不在本机构范围内，只能退回或者转出。'
            : '送错了、重复送的，从这里办结。缺材料、晚到、没有评估意见、户籍不在本地，都不是不接收的理由。'}
      </p>
      <p className="faint">办结以后原件仍然保存，可以随时下载。</p>
      <div className="package__acts">
        {unreadable && (
          <ButtonLink href={paths.newArrival} look="primary">
            登记来人
          </ButtonLink>
        )}
        <Button onClick={() => setAsking(true)}>{unreadable ? '办结这个材料包' : '不由本机构接收'}</Button>
      </div>
      {asking && <SetAsideDialog one={one} onClose={() => setAsking(false)} />}
    </section>
  );
}
