import { Mark } from '../../kit/Mark.tsx';
import { kindWords, stageNotes, stageTitles, stageTones, type WatchGroup } from './watchGroups.ts';
import { WatchLine } from './WatchLine.tsx';

/** One group of the column; a missed intake under its kind. */
export function WatchSection({ group: { stage, count, parts } }: { group: WatchGroup }) {
  return (
    <section className="watch__group" aria-labelledby={`watch-${stage}`}>
      <div className="watch__head">
        <h2 id={`watch-${stage}`}>
          <Mark tone={stageTones[stage]}>{stageTitles[stage]}</Mark>
        </h2>
        <span>{count} 人</span>
        <small>{stageNotes[stage]}</small>
      </div>
      {parts.map((part) => (
        <div key={part.kind ?? 'all'} className="watch__part">
          {part.kind !== null && (
            <h3>
              {kindWords[part.kind]} <span>{part.rows.length} 人</span>
            </h3>
          )}
          <ul className="sheet">
            {part.rows.map((row) => (
              <WatchLine key={`${row.caseId} ${row.matterId}`} row={row} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
