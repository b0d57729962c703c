import { findDuty, type DutyName } from '@guitu/law';

import { Button } from '../../kit/Button.tsx';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { paths } from '../../paths.ts';

interface ChosenRoundsProps {
  rounds: readonly { duty: string; people: readonly string[] }[];
  onClear: () => void;
}

/** What is chosen, and one button for each duty that enters it for all of them. */
export function ChosenRounds({ rounds, onClear }: ChosenRoundsProps) {
  if (rounds.length === 0) return null;
  return (
    <div className="today__chosen sheet no-print" role="status">
      {rounds.map(({ duty, people }) => (
        <ButtonLink key={duty} small look="primary" href={paths.round(duty, people)}>
          一起登记{findDuty(duty as DutyName).title}：{people.length} 人
        </ButtonLink>
      ))}
      <Button small look="plain" onClick={onClear}>
        不选了
      </Button>
    </div>
  );
}
