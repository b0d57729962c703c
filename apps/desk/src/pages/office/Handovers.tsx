import { useState } from 'react';
import { Link } from 'wouter';

import type { OfficePage } from '../../api/types.ts';
import { Button } from '../../kit/Button.tsx';
import { Mark } from '../../kit/Mark.tsx';
import { paths } from '../../paths.ts';
import { HandoverDialog } from './HandoverDialog.tsx';

/** What one officer hands over to another; it counts when the other one has confirmed it. */
export function Handovers({ office }: { office: OfficePage }) {
  const [open, setOpen] = useState(false);
  const possible = office.colleagues.length > 1 && office.colleagues.some(({ cases }) => cases > 0);
  return (
    <section className="sheet office__part" aria-labelledby="handovers">
      <div className="office__head">
        <h2 id="handovers">工作交接</h2>
        {possible && (
          <Button small onClick={() => setOpen(true)}>
            交接
          </Button>
        )}
      </div>
      {office.handovers.length === 0 ? (
        <p className="faint">近两个月没有交接。</p>
      ) : (
        <ul className="office__list">
          {office.handovers.map((one) => (
            <li key={one.id}>
              <Link href={paths.handover(one.id)}>
                {one.fromName} 交给 {one.toName}
              </Link>
              <span className="faint">
                {one.on}，{one.people} 人
              </span>
              <span className="office__end">
                <Mark tone={one.confirmedAt === null ? 'near' : 'done'}>
                  {one.confirmedAt !== null ? '已确认' : one.mine ? '等你确认' : `等${one.toName}确认`}
                </Mark>
              </span>
            </li>
          ))}
        </ul>
      )}
      {open && <HandoverDialog office={office} onClose={() => setOpen(false)} />}
    </section>
  );
}
