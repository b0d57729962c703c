import type { PackagePage } from '../../api/types.ts';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { paths } from '../../paths.ts';
import { fullMoment } from '../../words/days.ts';

/** How it ended, who did it, and where to go from here. */
export function SettledPanel({ one }: { one: PackagePage }) {
  return (
    <section className="sheet package__panel" aria-labelledby="package-settled">
      <h2 id="package-settled">{one.statusText}</h2>
      <p>
        {one.settledAt !== null && fullMoment(one.settledAt)} 由{one.settledBy}办结。
      </p>
      {one.note !== null && <p>{one.note}</p>}
      <div className="package__acts">
        {one.matterId !== null && (
          <ButtonLink look="primary" href={paths.matter(one.matterId)}>
            {one.matter === null ? '看交付接收' : `看${one.matter.title}`}
          </ButtonLink>
        )}
        {one.caseId !== null && <ButtonLink href={paths.case(one.caseId)}>看人员页</ButtonLink>}
      </div>
    </section>
  );
}
