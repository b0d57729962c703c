import { useState } from 'react';

import { useRelationsQuery } from '../../../api/register.ts';
import type { Relation } from '../../../api/types.ts';
import { FieldContext } from '../../../fields/FieldContext.ts';
import { Button } from '../../../kit/Button.tsx';
import { Empty } from '../../../kit/Empty.tsx';
import { Failure } from '../../../kit/Failure.tsx';
import { Loading } from '../../../kit/Loading.tsx';
import { mayAct } from '../../../session/permissions.ts';
import { useSession } from '../../../session/SessionContext.ts';
import { useNow } from '../../../session/useNow.ts';
import { EndRelationDialog } from './EndRelationDialog.tsx';
import { RelationForm } from './RelationForm.tsx';
import { RelationPart } from './RelationPart.tsx';
import { relationGroups } from './relationWords.ts';

import './Relations.css';

/** Guardian, guarantor, family: who they are, how they are reached, and from when until when. */
export function RelationsTab({ caseId }: { caseId: string }) {
  const relations = useRelationsQuery(caseId);
  const acts = mayAct(useSession());
  const { today } = useNow();
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Relation>();
  if (relations.isPending) return <Loading lines={5} />;
  if (relations.isError) return <Failure error={relations.error} onRetry={() => void relations.refetch()} />;
  const editable = acts && relations.data.editable;
  const closed = () => {
    setAdding(false);
    // The long form is gone: whoever stood at its end sees the list again.
    window.scrollTo({ top: 0 });
  };
  const groups = relationGroups(relations.data.relations, today);
  return (
    <FieldContext value={{ today, matters: [] }}>
      <div className="sheet">
        {groups.length === 0 && !adding && (
          <Empty
            title="还没有登记亲属和监护人、保证人"
            more={
              editable && (
                <Button look="primary" icon="plus" onClick={() => setAdding(true)}>
                  登记一个人
                </Button>
              )
            }
          >
            未成年的登记监护人，保外就医的登记保证人；联系家属、确定矫正小组时从这里取。
          </Empty>
        )}
        {groups.map((group) => (
          <RelationPart key={group.kind} group={group} onEnd={editable ? setEnding : undefined} />
        ))}
        {adding && <RelationForm caseId={caseId} onDone={closed} />}
        {editable && !adding && groups.length > 0 && (
          <div className="relations__more">
            <Button icon="plus" onClick={() => setAdding(true)}>
              再登记一个人
            </Button>
          </div>
        )}
        {ending && (
          <EndRelationDialog caseId={caseId} relation={ending} onClose={() => setEnding(undefined)} />
        )}
      </div>
    </FieldContext>
  );
}
