import { useState, type FormEvent } from 'react';

import { useDevicesQuery, useIdentityChecks } from '../../../api/identity.ts';
import type { IdentityCheck } from '../../../api/types.ts';
import { newKey } from '../../../form/newKey.ts';
import { Button } from '../../../kit/Button.tsx';
import { Dialog } from '../../../kit/Dialog.tsx';
import { Failure } from '../../../kit/Failure.tsx';
import { LabelledInput } from '../../../kit/LabelledInput.tsx';
import { methodWords, purposeWords } from './words.ts';

const MANUAL = 'manual';

/** Asks a terminal, or notes that an officer has compared by eye and why: nobody is kept out by a machine. */
export function IdentityDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const devices = useDevicesQuery().data ?? [];
  const { request } = useIdentityChecks(caseId);
  const [chosen, setChosen] = useState<string | null>(null);
  const [purpose, setPurpose] = useState<IdentityCheck['purpose']>('intake');
  const [result, setResult] = useState<'matched' | 'notMatched'>('matched');
  const [alternative, setAlternative] = useState('');
  const [key] = useState(newKey);
  const way = chosen ?? devices[0]?.id ?? MANUAL;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const order =
      way === MANUAL
        ? { way: 'manual' as const, result, alternative, purpose }
        : { way: 'device' as const, deviceId: way, purpose };
    request.mutate({ ...order, idempotencyKey: key }, { onSuccess: onClose });
  };
  return (
    <Dialog
      title="核验身份"
      onClose={onClose}
      foot={
        <Button look="primary" type="submit" form="identity-form" waiting={request.isPending}>
          {way === MANUAL ? '记下核对结果' : '请终端核验'}
        </Button>
      }
    >
      <form id="identity-form" className="identity-form" onSubmit={submit}>
        <Radios
          legend="为了什么"
          name="purpose"
          value={purpose}
          options={Object.entries(purposeWords)}
          onChoose={(value) => setPurpose(value as IdentityCheck['purpose'])}
        />
        <Radios
          legend="怎么核验"
          name="way"
          value={way}
          options={[
            ...devices.map((device) => [device.id, `${methodWords[device.kind]}：${device.name}`] as const),
            [MANUAL, '人工核对证件'] as const,
          ]}
          onChoose={setChosen}
        />
        {way === MANUAL && (
          <>
            <Radios
              legend="核对结果"
              name="result"
              value={result}
              options={[
                ['matched', '是本人'],
                ['notMatched', '不是本人'],
              ]}
              onChoose={(value) => setResult(value as 'matched' | 'notMatched')}
            />
            <LabelledInput
              label="怎么核对的，为什么不用终端"
              note="例如：没有终端，核对居民身份证原件和照片"
              value={alternative}
              maxLength={300}
              required
              onChange={(event) => setAlternative(event.target.value)}
            />
          </>
        )}
        {request.isError && <Failure error={request.error} />}
      </form>
    </Dialog>
  );
}

interface RadiosProps {
  legend: string;
  name: string;
  value: string;
  options: readonly (readonly [value: string, words: string])[];
  onChoose: (value: string) => void;
}

function Radios({ legend, name, value, options, onChoose }: RadiosProps) {
  return (
    <fieldset className="identity-form__choice">
      <legend>{legend}</legend>
      <div className="choice">
        {options.map(([option, words]) => (
          <label className="choice__option" key={option}>
            <input type="radio" name={name} checked={value === option} onChange={() => onChoose(option)} />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
