import type { Today } from '../../api/types.ts';
import { Mark } from '../../kit/Mark.tsx';
import { DueRow } from './DueRow.tsx';
import { dutyOf } from './dutyOf.ts';
import { groupOrder, groupTitles, groupTones } from './groups.ts';
import { NothingDue } from './NothingDue.tsx';

interface DueGroupsProps {
  groups: Today['groups'];
  next: Today['next'];
  chosen: ReadonlySet<string>;
  onChoose: ((key: string) => void) | undefined;
}

/** The column of due things, the most urgent group first. */
export function DueGroups({ groups, next, chosen, onChoose }: DueGroupsProps) {
  const filled = groupOrder.filter((group) => groups[group].length > 0);
  const choosable =
    onChoose !== undefined &&
    filled.some((group) => groups[group].some((item) => dutyOf(item) !== undefined));
  if (filled.length === 0) return <NothingDue next={next} />;
  return (
    <>
      {filled.map((group) => (
        <section key={group} className="today__group" aria-labelledby={`group-${group}`}>
          <div className="today__group-head">
            <h2 id={`group-${group}`}>
              <Mark tone={groupTones[group]}>{groupTitles[group]}</Mark>
            </h2>
            <span>{groups[group].length} 件</span>
          </div>
          <ul className="sheet">
            {groups[group].map((item) => (
              <DueRow
                key={item.key}
                item={item}
                late={group === 'overdue'}
                chosen={chosen.has(item.key)}
                onChoose={onChoose}
              />
            ))}
          </ul>
        </section>
      ))}
      <p className="today__keys no-print">
        j / k 上下移动，Enter 打开，{choosable && 'x 选上，e 登记，'}? 看全部快捷键
      </p>
    </>
  );
}
