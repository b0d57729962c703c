import { caseStatusNames, measureNames, type Field } from '@guitu/law';
import { useState } from 'react';
import { useLocation } from 'wouter';

import { useMerge } from '../../../api/merges.ts';
import type { Candidate, CasePage } from '../../../api/types.ts';
import { EntryField } from '../../../form/EntryField.tsx';
import { newKey } from '../../../form/newKey.ts';
import { Button } from '../../../kit/Button.tsx';
import { Dialog } from '../../../kit/Dialog.tsx';
import { Failure } from '../../../kit/Failure.tsx';
import { LabelledArea } from '../../../kit/LabelledArea.tsx';
import { Notice } from '../../../kit/Notice.tsx';
import { paths } from '../../../paths.ts';
import { mergeSentence, mergeSides, type Keep } from './mergeWords.ts';

interface MergeDialogProps {
  page: CasePage;
  personId: string;
  twin: Candidate;
  onClose: () => void;
}

/** Puts two records together after a person has looked. It can be taken apart again; both sides keep their trace. */
export function MergeDialog({ page, personId, twin, onClose }: MergeDialogProps) {
  const own = { caseId: page.case.id, personId };
  // First it is settled that it is one person; only cases of one person can be one case.
  const kind = twin.personId === personId ? 'case' : 'person';
  const [keep, setKeep] = useState<Keep>('this');
  const [reason, setReason] = useState('');
  const [idempotencyKey] = useState(newKey);
  const [, navigate] = useLocation();
  const merge = useMerge(own.caseId);
  const sides = mergeSides(own, twin, { kind, keep });
  const here = sideWords(page.case);
  const there = sideWords(twin);
  const which: Field = {
    kind: 'choice',
    title: '留下哪一份',
    options: [
      { code: 'this', label: `这一份：${here}` },
      { code: 'other', label: `那一份：${there}` },
    ],
  };
  return (
    <Dialog
      title={`与${twin.name}合并`}
      wide
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>不合并</Button>
          <Button
            look="primary"
            disabled={sides === undefined || reason.trim() === ''}
            waiting={merge.isPending}
            onClick={() => {
              if (sides === undefined) return;
              merge.mutate(
                { ...sides, reason: reason.trim(), idempotencyKey },
                {
                  onSuccess: () => {
                    onClose();
                    if (kind === 'case' && keep === 'other' && twin.caseId !== null)
                      navigate(paths.case(twin.caseId));
                  },
                },
              );
            }}
          >
            {kind === 'case' ? '合成一案' : '合并人员档案'}
          </Button>
        </>
      }
    >
      <div className="merge">
        <p>先核对证件、照片和裁判文书。两份的依据：{twin.why}。</p>
        <EntryField
          id="merge-keep"
          field={which}
          value={keep}
          remarks={[]}
          wide
          onChange={(value) => setKeep(value === 'other' ? 'other' : 'this')}
        />
        <LabelledArea
          label="理由"
          note="写明核对了什么，如“指纹、照片一致，原系统重复登记”。"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <Notice>
          <p>{mergeSentence({ kind, keep }, here, there)}</p>
          <p>并错了可以拆分，两边的留痕都在。</p>
        </Notice>
        {merge.isError && <Failure error={merge.error} />}
      </div>
    </Dialog>
  );
}

/** What tells two records of the same name apart: office, number, measure and how far it has come. */
function sideWords(
  side: Pick<Candidate, 'name' | 'officeName' | 'caseNumber' | 'measure' | 'status'>,
): string {
  return [
    side.name,
    side.officeName,
    side.caseNumber,
    side.measure === null ? null : measureNames[side.measure],
    side.status === null ? null : caseStatusNames[side.status],
  ]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}
