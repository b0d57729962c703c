import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';

import { useArrivalCheckQuery } from '../../api/arrivals.ts';
import type { ArrivalItemGroup, Body, Candidate } from '../../api/types.ts';
import { DraftRestored } from '../../form/DraftNote.tsx';
import type { Draft } from '../../form/useDraft.ts';
import { StickyAside } from '../../kit/StickyAside.tsx';
import { useDelayed } from '../../kit/useDelayed.ts';
import { paths } from '../../paths.ts';
import { AnnounceFields } from './AnnounceFields.tsx';
import { ArrivalFoot } from './ArrivalFoot.tsx';
import { itemsOf } from './arrivalValues.ts';
import { intoOf } from './arrivalWords.ts';
import { BroughtPapers } from './BroughtPapers.tsx';
import { Candidates } from './Candidates.tsx';
import { FirstThings } from './FirstThings.tsx';
import { KeptItems } from './KeptItems.tsx';
import { MoreItems } from './MoreItems.tsx';
import { sayBeside } from './sayBeside.ts';
import { useSendArrival } from './useSendArrival.ts';

interface ArrivalDeskProps {
  groups: readonly ArrivalItemGroup[];
  bodies: readonly Body[];
  draft: Draft;
}

const TYPING = 450;

/** The form at the left, whoever it may be that is already on file at the right. */
export function ArrivalDesk({ groups, bodies, draft }: ArrivalDeskProps) {
  const [, navigate] = useLocation();
  const [chosen, setChosen] = useState<Candidate>();
  const { values } = draft;
  const asked = itemsOf(useDelayed(values, TYPING));
  const enough = asked['name'] !== undefined || asked['idNumber'] !== undefined;
  const check = useArrivalCheckQuery(asked, enough);
  const into = chosen === undefined ? ({ kind: 'new' } as const) : intoOf(chosen);
  const { send, sending, refused, failure, handedIn, mended, arrived } = useSendArrival(draft, into);
  const said = sayBeside({
    check: enough ? check.data : undefined,
    refused,
    items: itemsOf(values),
    handedIn,
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
  useEffect(() => {
    if (arrived === undefined || arrived.kept.length > 0) return;
    navigate(arrived.matterId === null ? paths.case(arrived.caseId) : paths.matter(arrived.matterId));
  }, [arrived, navigate]);

  if (arrived !== undefined) return <KeptItems arrived={arrived} />;
  const part = {
    values,
    said,
    onChange: (next: typeof values) => {
      mended();
      draft.setValues(next);
    },
  };
  return (
    <div className="arrival">
      <div className="arrival__form">
        <DraftRestored draft={draft} />
        <FirstThings groups={groups} bodies={bodies} {...part} />
        <MoreItems groups={groups} {...part} />
        <AnnounceFields {...part} />
        <BroughtPapers {...part} />
        <ArrivalFoot
          draft={draft}
          into={into}
          chosen={chosen}
          above={said.above}
          failure={failure}
          waiting={sending}
          onSend={() => void send()}
        />
      </div>
      <StickyAside className="arrival__side" label="可能是同一人">
        <Candidates
          candidates={enough ? (check.data?.candidates ?? []) : []}
          asked={asked['name'] !== undefined}
          error={enough ? check.error : null}
          chosen={chosen}
          onChoose={setChosen}
        />
      </StickyAside>
    </div>
  );
}
