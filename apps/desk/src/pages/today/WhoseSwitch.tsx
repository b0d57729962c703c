import { Button } from '../../kit/Button.tsx';
import { useSession } from '../../session/SessionContext.ts';

/** The people for whom I answer, those of whoever I act for included; or everybody of this body. */
export function WhoseSwitch({ mine, onMine }: { mine: boolean; onMine: (mine: boolean) => void }) {
  const { acting } = useSession().account;
  const whose = acting === null ? '我负责的' : `我和${acting.forNames.join('、')}负责的`;
  return (
    <span role="group" aria-label="看谁的" className="whose">
      <Button small look={mine ? 'soft' : 'plain'} aria-pressed={mine} onClick={() => onMine(true)}>
        {whose}
      </Button>
      <Button small look={mine ? 'plain' : 'soft'} aria-pressed={!mine} onClick={() => onMine(false)}>
        全部
      </Button>
    </span>
  );
}
