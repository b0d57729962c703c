import { findDay } from '@guitu/law';
import { useState } from 'react';

import { useEndRelation } from '../../../api/register.ts';
import type { Relation } from '../../../api/types.ts';
import { EntryField } from '../../../form/EntryField.tsx';
import { newKey } from '../../../form/newKey.ts';
import { Button } from '../../../kit/Button.tsx';
import { Dialog } from '../../../kit/Dialog.tsx';
import { Failure } from '../../../kit/Failure.tsx';
import { LabelledArea } from '../../../kit/LabelledArea.tsx';
import { useNow } from '../../../session/useNow.ts';
import { kindTitles } from './relationWords.ts';

interface EndRelationDialogProps {
  caseId: string;
  relation: Relation;
  onClose: () => void;
}

/** Somebody is no longer guardian, guarantor, relative: the entry stays, with its last day and the reason. */
export function EndRelationDialog({ caseId, relation, onClose }: EndRelationDialogProps) {
  const { today } = useNow();
  const end = useEndRelation(caseId, relation.id);
  const [untilOn, setUntilOn] = useState(today);
  const [reason, setReason] = useState('');
  const [idempotencyKey] = useState(newKey);
  return (
    <Dialog
      title={`${relation.name}不再是${kindTitles[relation.kind]}`}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>不改了</Button>
          <Button
            look="primary"
            disabled={reason.trim() === '' || untilOn === ''}
            waiting={end.isPending}
            onClick={() =>
              end.mutate(
                { untilOn: findDay(untilOn) ?? untilOn, reason: reason.trim(), idempotencyKey },
                { onSuccess: onClose },
              )
            }
          >
            记下
          </Button>
        </>
      }
    >
      <div className="relations__end">
        <EntryField
          id="relation-until"
          field={{ kind: 'day', title: '到哪一天为止', required: true }}
          value={untilOn}
          remarks={[]}
          onChange={(value) => setUntilOn(typeof value === 'string' ? value : '')}
        />
        <LabelledArea label="理由" value={reason} onChange={(event) => setReason(event.target.value)} />
        {end.isError && <Failure error={end.error} />}
      </div>
    </Dialog>
  );
}
