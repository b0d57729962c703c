import { useState } from 'react';

import { FieldContext } from '../../fields/FieldContext.ts';
import { useDraft } from '../../form/useDraft.ts';
import { Loading } from '../../kit/Loading.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { receivesPackages } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useNow } from '../../session/useNow.ts';
import NowherePage from '../nowhere/NowherePage.tsx';
import { EntrustDesk } from './EntrustDesk.tsx';

/** 登记委托: a letter has come to the county; it is typed in as it is, with its gaps. */
export default function NewAssessmentPage() {
  useTitle('登记调查评估委托');
  const session = useSession();
  const { today } = useNow();
  const [initial] = useState(() => ({ letterOn: today, expedited: 'no' }));
  const draft = useDraft('assessment', initial);
  if (!receivesPackages(session)) return <NowherePage />;
  return (
    <FieldContext value={{ today, matters: [] }}>
      <div className="page">
        <div className="page__head">
          <div className="page__title">
            <h1>登记调查评估委托</h1>
            <p>照委托函和信息表登记。登记以后即告知执行地县级检察院，期限从收到之日起算。</p>
          </div>
        </div>
        {draft.ready ? <EntrustDesk draft={draft} /> : <Loading lines={10} />}
      </div>
    </FieldContext>
  );
}
