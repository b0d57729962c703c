import { useState } from 'react';

import { useSetAsidePackage } from '../../api/packages.ts';
import type { PackageHandling, PackagePage } from '../../api/types.ts';
import { newKey } from '../../form/newKey.ts';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { LabelledArea } from '../../kit/LabelledArea.tsx';
import { handlings } from './packageWords.ts';

import '../../fields/Choice.css';

/** How a package ends that is not accepted here, with what that does. */
export function SetAsideDialog({ one, onClose }: { one: PackagePage; onClose: () => void }) {
  const [handling, setHandling] = useState<PackageHandling>();
  const [note, setNote] = useState('');
  const [idempotencyKey] = useState(newKey);
  const setAside = useSetAsidePackage(one.id);
  const chosen = handlings.find(({ code }) => code === handling);
  return (
    <Dialog
      title={`${one.personName ?? one.fileName}：不由本机构接收`}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>先不办</Button>
          <Button
            look="primary"
            disabled={handling === undefined}
            waiting={setAside.isPending}
            onClick={() =>
              handling !== undefined &&
              setAside.mutate({ handling, note, idempotencyKey }, { onSuccess: onClose })
            }
          >
            办结
          </Button>
        </>
      }
    >
      <div className="package__dialog">
        <fieldset className="package__handlings">
          <legend>怎么处理</legend>
          {handlings.map(({ code, label }) => (
            <label key={code} className="choice__option">
              <input
                type="radio"
                name="handling"
                checked={handling === code}
                onChange={() => setHandling(code)}
              />
              {label}
            </label>
          ))}
        </fieldset>
        {chosen && <p role="status">{chosen.does}</p>}
        <LabelledArea
          label="说明"
          note="转给谁、和谁联系过、手工登记为哪一案，以后查得到。"
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        {setAside.isError && <Failure error={setAside.error} />}
      </div>
    </Dialog>
  );
}
