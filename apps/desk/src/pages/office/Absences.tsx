import { useState } from 'react';

import { useEndAbsence } from '../../api/office.ts';
import type { OfficePage } from '../../api/types.ts';
import { newKey } from '../../form/newKey.ts';
import { Button } from '../../kit/Button.tsx';
import { Mark } from '../../kit/Mark.tsx';
import { AbsenceDialog } from './AbsenceDialog.tsx';

/** Who is away and who acts. What was given for the time ends with it. */
export function Absences({ office }: { office: OfficePage }) {
  const [open, setOpen] = useState(false);
  const [idempotencyKey] = useState(newKey);
  const end = useEndAbsence();
  const lines = office.absences.filter(
    ({ now, until, endedOn }) => now || (until >= office.today && endedOn === null),
  );
  return (
    <section className="sheet office__part" aria-labelledby="absences">
      <div className="office__head">
        <h2 id="absences">不在岗</h2>
        <Button small onClick={() => setOpen(true)}>
          登记
        </Button>
      </div>
      {lines.length === 0 ? (
        <p className="faint">都在岗。</p>
      ) : (
        <ul className="office__list">
          {lines.map((one) => (
            <li key={one.id}>
              <strong>{one.name}</strong>
              <span>
                {one.from} 至 {one.until}
                {one.reason !== null && `，${one.reason}`}
                {one.actingName !== null &&
                  `；${one.actingName}${one.grants.length > 0 ? `代行审批（${one.ground}）` : '代理'}`}
              </span>
              <span className="office__end">
                {one.now ? (
                  <Button
                    small
                    look="plain"
                    waiting={end.isPending}
                    onClick={() => end.mutate({ id: one.id, idempotencyKey: `${idempotencyKey}:${one.id}` })}
                  >
                    已回岗
                  </Button>
                ) : (
                  <Mark tone="calm">还没有开始</Mark>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {open && <AbsenceDialog office={office} onClose={() => setOpen(false)} />}
    </section>
  );
}
