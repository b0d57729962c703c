import type { Occurrence } from '../../../api/types.ts';
import { Button } from '../../../kit/Button.tsx';
import { ButtonLink } from '../../../kit/ButtonLink.tsx';
import { Mark } from '../../../kit/Mark.tsx';
import { paths } from '../../../paths.ts';
import { useNow } from '../../../session/useNow.ts';
import { dayWords } from '../../../words/days.ts';

interface OccurrenceLineProps {
  caseId: string;
  occurrence: Occurrence;
  editable: boolean;
  onExcuse: () => void;
}

/** Something expected or missed: what, between which days, and the two things that can be done about it. */
export function OccurrenceLine({ caseId, occurrence, editable, onExcuse }: OccurrenceLineProps) {
  const { today } = useNow();
  const { title, from, until, status, kind, key } = occurrence;
  const missed = status === 'missed';
  const begun = from <= today;
  return (
    <li className="duties__line">
      <strong>{title}</strong>
      <span className="duties__days">{from === until ? from : `${from} 至 ${until}`}</span>
      <span className="duties__state">
        {missed ? (
          <Mark tone="overdue">没有按时</Mark>
        ) : (
          <Mark tone={until <= today ? 'near' : 'calm'}>
            {begun ? `${dayWords(until, today)}前` : `${dayWords(from, today)}起`}
          </Mark>
        )}
      </span>
      {editable && (
        <span className="duties__acts">
          {begun && (
            <ButtonLink small look={missed ? 'primary' : 'soft'} href={paths.newEntry(caseId, kind, key)}>
              登记
            </ButtonLink>
          )}
          <Button small look="plain" onClick={onExcuse}>
            {missed ? '免除或处理' : '免除或推迟'}
          </Button>
        </span>
      )}
    </li>
  );
}
