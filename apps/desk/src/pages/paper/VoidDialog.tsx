import { useState } from 'react';

import { useVoidPaper } from '../../api/papers.ts';
import type { PaperPage } from '../../api/types.ts';
import { newKey } from '../../form/newKey.ts';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { LabelledArea } from '../../kit/LabelledArea.tsx';

/** Voids one paper: its number stays used, its page stays readable and says 作废. */
export function VoidDialog({ paper, onClose }: { paper: PaperPage; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const [idempotencyKey] = useState(newKey);
  const end = useVoidPaper(paper.id);
  return (
    <Dialog
      title={`作废《${paper.title}》`}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>不作废</Button>
          <Button
            look="grave"
            disabled={reason.trim() === ''}
            waiting={end.isPending}
            onClick={() => end.mutate({ reason: reason.trim(), idempotencyKey }, { onSuccess: onClose })}
          >
            作废
          </Button>
        </>
      }
    >
      <div className="mend">
        <p>
          {paper.number === null ? '这份文书' : `文号 ${paper.number} `}
          作废后不再使用，文号不会给别的文书，原文照样留存可查。只作废这一份纸，不改变已经作出的决定；决定有误的，请在办理事项里“撤销”。
        </p>
        <LabelledArea label="理由" value={reason} onChange={(event) => setReason(event.target.value)} />
        {end.isError && <Failure error={end.error} />}
      </div>
    </Dialog>
  );
}
