import type { FormValues } from '@guitu/law';

import type { DuePeople, Refusal } from '../../api/types.ts';
import { Button } from '../../kit/Button.tsx';
import { Empty } from '../../kit/Empty.tsx';
import { byPlace, choose, isChosen, ownForm } from './roundEntry.ts';
import { RoundRow } from './RoundRow.tsx';

interface RoundPeopleProps {
  due: DuePeople;
  values: FormValues;
  refused: ReadonlyMap<string, readonly Refusal[]>;
  everybody: boolean;
  onEverybody: (everybody: boolean) => void;
  onChange: (values: FormValues) => void;
}

/** Who may take part, village by village. Nobody is chosen beforehand: an entry says that somebody was there. */
export function RoundPeople({ due, values, refused, everybody, onEverybody, onChange }: RoundPeopleProps) {
  const { people, title } = due;
  const own = Object.entries(ownForm(due.kind));
  const ids = people.map(({ caseId }) => caseId);
  const all = ids.length > 0 && ids.every((caseId) => isChosen(values, caseId));
  return (
    <section className="round" aria-labelledby="round-people">
      <div className="round__head">
        <h2 id="round-people">
          {everybody ? '全部在矫人员' : `${title}到期的人`} <span className="faint">{people.length} 人</span>
        </h2>
        <label className="round__all">
          <input
            type="checkbox"
            checked={everybody}
            onChange={(event) => onEverybody(event.target.checked)}
          />
          也列出没有到期的
        </label>
        {people.length > 0 && (
          <Button small onClick={() => onChange(choose(values, ids, !all))}>
            {all ? '一个不选' : '全选'}
          </Button>
        )}
      </div>
      {people.length === 0 && (
        <Empty title={`现在没有人${title}到期`}>临时来报告的，勾上“也列出没有到期的”再选人。</Empty>
      )}
      {byPlace(people).map((group) => (
        <div key={group.place} className="round__place">
          <h3>{group.place === '' ? '住处没有登记到村' : group.place}</h3>
          <ul>
            {group.people.map((person) => (
              <RoundRow
                key={person.caseId}
                person={person}
                fields={own}
                values={values}
                refusals={refused.get(person.caseId) ?? []}
                onChange={onChange}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
