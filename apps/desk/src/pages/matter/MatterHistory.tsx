import { dayOf, moment, type Procedure } from '@guitu/law';

import type { HistoryEntry, MatterPage } from '../../api/types.ts';
import { RefusalNote } from '../../form/RefusalNote.tsx';
import { Tag } from '../../kit/Tag.tsx';
import { useNow } from '../../session/useNow.ts';
import { fullMoment, momentWords } from '../../words/days.ts';

import './MatterPage.css';

/** Every event of the matter, oldest first. What was undone stays, struck through, with the reason. */
export function MatterHistory({ procedure, matter }: { procedure: Procedure; matter: MatterPage }) {
  return (
    <ol className="passage sheet" aria-label="经过">
      {matter.history.map((entry) => (
        <Passage key={entry.sequence} procedure={procedure} entry={entry} />
      ))}
    </ol>
  );
}

function Passage({ procedure, entry }: { procedure: Procedure; entry: HistoryEntry }) {
  const { today } = useNow();
  const late = dayOf(moment(entry.happenedAt)) !== dayOf(moment(entry.at));
  return (
    <li className={entry.stands ? undefined : 'passage__undone'}>
      <time dateTime={entry.happenedAt} title={fullMoment(entry.happenedAt)}>
        {momentWords(entry.happenedAt, today)}
        <small>{fullMoment(entry.happenedAt)}</small>
        {late && <small>{fullMoment(entry.at)} 录入</small>}
      </time>
      <div>
        <strong>{entry.title}</strong> {entry.mode === 'record' && <Tag>补录</Tag>}{' '}
        {!entry.stands && <Tag tone="near">已不作数</Tag>}
        {entry.text !== '' && <p>{entry.text}</p>}
        {entry.change && (
          <p className="passage__change">
            <span>{fieldTitle(procedure, entry)}：</span>
            <del>{entry.change.old === '' ? '（空）' : entry.change.old}</del>
            <ins>{entry.change.new === '' ? '（空）' : entry.change.new}</ins>
          </p>
        )}
        <p className="faint">
          {entry.body} {entry.who}
        </p>
        {entry.irregularities.map((refusal) => (
          <RefusalNote key={refusal.code} refusal={refusal} />
        ))}
      </div>
    </li>
  );
}

function fieldTitle(procedure: Procedure, entry: HistoryEntry): string {
  const field = entry.change?.field ?? '';
  const form = entry.step === null ? undefined : procedure.steps[entry.step]?.form;
  return form?.[field]?.title ?? field;
}
