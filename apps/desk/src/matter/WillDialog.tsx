import type { Will } from '../api/types.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { Failure } from '../kit/Failure.tsx';
import { WillList } from './WillList.tsx';

interface WillDialogProps {
  will: Will;
  /** What the button says that does it. */
  verb: string;
  waiting: boolean;
  error: unknown;
  onConfirm: () => void;
  onClose: () => void;
}

/** Before a legal act: what it will do and to whom it is sent. Asks once. */
export function WillDialog({ will, verb, waiting, error, onConfirm, onClose }: WillDialogProps) {
  return (
    <Dialog
      title={will.title}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>再看看</Button>
          <Button look="primary" waiting={waiting} onClick={onConfirm} autoFocus>
            {verb}
          </Button>
        </>
      }
    >
      <WillList will={will} />
      <p className="will__last">办了以后会留痕，不能删除；有误的，可以更正、撤销或者重办。</p>
      {error !== null && <Failure error={error} />}
    </Dialog>
  );
}
