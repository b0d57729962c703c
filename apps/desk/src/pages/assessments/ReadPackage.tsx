import type { FormValues } from '@guitu/law';

import { useReadAssessmentPackage } from '../../api/assessments.ts';
import { sentencesOf } from '../../api/failure.ts';
import { Icon } from '../../kit/Icon.tsx';
import { Notice } from '../../kit/Notice.tsx';

import '../../kit/HandInBox.css';

/** A package instead of paper: what it says is laid into the form below, for somebody to look at before it is registered. */
export function ReadPackage({ onRead }: { onRead: (values: FormValues) => void }) {
  const reading = useReadAssessmentPackage();
  const send = (file: File | undefined) => {
    if (file !== undefined) reading.mutate(file, { onSuccess: ({ values }) => onRead(values) });
  };
  const said = reading.isError ? sentencesOf(reading.error) : (reading.data?.problems ?? []);
  return (
    <div className="hand-in">
      <div className="hand-in__box">
        <Icon name="upload" size={24} />
        <p role="status">
          {reading.isPending
            ? '正在读取、保存原件并检查'
            : reading.data === undefined
              ? '有委托材料包（zip）的，拖到这里或者点这里选择'
              : '已经读取，请核对下面各栏'}
        </p>
        <small>读取以后填进下面的表，由人核对、补正再登记。只有纸质委托函的直接填写。</small>
        <input
          type="file"
          className="hand-in__file"
          aria-label="选择委托材料包"
          disabled={reading.isPending}
          onChange={(event) => {
            send(event.target.files?.[0]);
            // The same file may be chosen once more after a failure.
            event.target.value = '';
          }}
        />
      </div>
      {said.length > 0 && (
        <Notice tone={reading.isError ? 'overdue' : 'near'} live>
          {said.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
    </div>
  );
}
