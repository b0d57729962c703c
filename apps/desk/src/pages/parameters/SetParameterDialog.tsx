import { useState } from 'react';

import { useSetParameter } from '../../api/parameters.ts';
import type { ParameterPlace, ParameterRow } from '../../api/types.ts';
import { newKey } from '../../form/newKey.ts';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { LabelledInput } from '../../kit/LabelledInput.tsx';
import { ValueField } from './ValueField.tsx';

interface SetParameterDialogProps {
  row: ParameterRow;
  place: ParameterPlace;
  today: string;
  onClose: () => void;
}

/** A value, on what ground, from which day on. What was set before is not overwritten: it held until then. */
export function SetParameterDialog({ row, place, today, onClose }: SetParameterDialogProps) {
  const [value, setValue] = useState(row.value ?? '');
  const [basis, setBasis] = useState('');
  const [from, setFrom] = useState(today);
  const [until, setUntil] = useState('');
  const [idempotencyKey, setIdempotencyKey] = useState(newKey);
  const set = useSetParameter();
  const send = () =>
    set.mutate(
      {
        key: row.key,
        value,
        region: place.code,
        basis,
        from,
        ...(until === '' ? {} : { until }),
        idempotencyKey,
      },
      { onSuccess: onClose, onError: () => setIdempotencyKey(newKey()) },
    );
  const ready = value.trim() !== '' && basis.trim() !== '' && from !== '';
  return (
    <Dialog
      title={`${place.name}：${row.title}`}
      wide={row.kind === 'text'}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>不改了</Button>
          <Button look="primary" disabled={!ready} waiting={set.isPending} onClick={send}>
            规定
          </Button>
        </>
      }
    >
      <p className="faint">{row.explanation}</p>
      <ValueField row={row} value={value} onChange={setValue} />
      <LabelledInput
        label="依据（文件的名称和文号）"
        value={basis}
        onChange={(event) => setBasis(event.target.value)}
      />
      <LabelledInput
        label="从哪一天起"
        type="date"
        min={today}
        value={from}
        onChange={(event) => setFrom(event.target.value)}
        note={`在${place.name}和下级一律适用，下级另有规定的除外。有关的案件当天重新推算。`}
      />
      <LabelledInput
        label="最后一天（长期适用的不填）"
        type="date"
        min={from}
        value={until}
        onChange={(event) => setUntil(event.target.value)}
      />
      {set.isError && <Failure error={set.error} />}
    </Dialog>
  );
}
