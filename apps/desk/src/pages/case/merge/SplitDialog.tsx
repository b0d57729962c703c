import { useState } from 'react';

import { useSplit, type Merge } from '../../../api/merges.ts';
import { newKey } from '../../../form/newKey.ts';
import { Button } from '../../../kit/Button.tsx';
import { Dialog } from '../../../kit/Dialog.tsx';
import { Failure } from '../../../kit/Failure.tsx';
import { LabelledArea } from '../../../kit/LabelledArea.tsx';
import { mergedWords } from './mergeWords.ts';

interface SplitDialogProps {
  caseId: string;
  merge: Merge;
  onClose: () => void;
}

/** Takes apart what was put together by mistake; the merge stays in the trace. */
export function SplitDialog({ caseId, merge, onClose }: SplitDialogProps) {
  const [reason, setReason] = useState('');
  const [idempotencyKey] = useState(newKey);
  const split = useSplit(caseId, merge.id);
  return (
    <Dialog
      title={merge.kind === 'case' ? '拆分成两案' : '拆分成两个人'}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>不拆分</Button>
          <Button
            look="primary"
            disabled={reason.trim() === ''}
            waiting={split.isPending}
            onClick={() => split.mutate({ reason: reason.trim(), idempotencyKey }, { onSuccess: onClose })}
          >
            拆分
          </Button>
        </>
      }
    >
      <div className="merge">
        <p>
          {mergedWords(merge, caseId)}
          。拆分以后并入的那一份恢复成单独的一份，名册、统计和待办里重新列出；合并以后办的事仍留在现在的地方。
        </p>
        <LabelledArea label="理由" value={reason} onChange={(event) => setReason(event.target.value)} />
        {split.isError && <Failure error={split.error} />}
      </div>
    </Dialog>
  );
}
