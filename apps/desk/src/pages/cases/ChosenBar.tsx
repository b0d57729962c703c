import { Button } from '../../kit/Button.tsx';
import { ButtonLink } from '../../kit/ButtonLink.tsx';

/** What can be done with the chosen people together; it says with how many. */
export function ChosenBar({ chosen, onClear }: { chosen: ReadonlySet<string>; onClear: () => void }) {
  const excel = `/api/cases.xlsx?${[...chosen].map((id) => `id=${encodeURIComponent(id)}`).join('&')}`;
  return (
    <div className="cases__bar cases__bar--chosen">
      <p role="status">选中 {chosen.size} 人</p>
      <Button small look="plain" onClick={onClear}>
        不选了
      </Button>
      <ButtonLink small look="primary" icon="download" href={excel} file>
        选中的人的 Excel
      </ButtonLink>
    </div>
  );
}
