import { Button } from '../../kit/Button.tsx';
import { ButtonLink } from '../../kit/ButtonLink.tsx';

/** What can be done with the chosen people together; it says with how many. */
export function ChosenBar({ chosen, onClear }: { chosen: ReadonlySet<string>; onClear: () => void }) {
  const excel = `/api/cases.xlsx?${[...chosen].map((id) => `id=${encodeURIComponent(id)}`).join('&')}`;
  return (
    <div className="chosen" role="region" aria-label="选中的人">
      <span role="status">选中 {chosen.size} 人</span>
      <ButtonLink small icon="download" href={excel} file>
        选中的人的 Excel
      </ButtonLink>
      <Button small look="plain" className="chosen__clear" onClick={onClear}>
        不选了
      </Button>
    </div>
  );
}
