import { useState } from 'react';

import { useRegisterQuery } from '../../../api/register.ts';
import { FieldContext } from '../../../fields/FieldContext.ts';
import { Failure } from '../../../kit/Failure.tsx';
import { Loading } from '../../../kit/Loading.tsx';
import { mayAct } from '../../../session/permissions.ts';
import { useSession } from '../../../session/SessionContext.ts';
import { useNow } from '../../../session/useNow.ts';
import { RegisterForm } from './RegisterForm.tsx';
import { RegisterPart } from './RegisterPart.tsx';

import './Register.css';

/** Every data item of the person and the case by group; each group is mended in its place, with a reason. */
export function RegisterTab({ caseId }: { caseId: string }) {
  const register = useRegisterQuery(caseId);
  const acts = mayAct(useSession());
  const { today } = useNow();
  const [open, setOpen] = useState<string>();
  if (register.isPending) return <Loading lines={8} />;
  if (register.isError) return <Failure error={register.error} onRetry={() => void register.refetch()} />;
  const { groups, editable } = register.data;
  const close = () => setOpen(undefined);
  return (
    <FieldContext value={{ today, matters: [] }}>
      <div className="sheet">
        {groups.map((group) =>
          open === group.group ? (
            <RegisterForm key={group.group} caseId={caseId} group={group} onDone={close} />
          ) : (
            <RegisterPart
              key={group.group}
              group={group}
              readOnly={!editable}
              onMend={acts && editable ? () => setOpen(group.group) : undefined}
            />
          ),
        )}
      </div>
    </FieldContext>
  );
}
