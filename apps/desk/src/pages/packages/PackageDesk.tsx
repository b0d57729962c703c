import type { Body, PackagePage } from '../../api/types.ts';
import { StickyAside } from '../../kit/StickyAside.tsx';
import { receivesPackages } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';
import { KeptItems } from '../arrivals/KeptItems.tsx';
import { AcceptPanel } from './AcceptPanel.tsx';
import { NotHerePanel } from './NotHerePanel.tsx';
import { PackageFiles } from './PackageFiles.tsx';
import { PackageItems } from './PackageItems.tsx';
import { PackageProblems } from './PackageProblems.tsx';
import { SettledPanel } from './SettledPanel.tsx';
import { useAcceptance } from './useAcceptance.ts';

/** What the package says at the left, what can be done at the right. */
export function PackageDesk({ one, bodies }: { one: PackagePage; bodies: readonly Body[] }) {
  const receives = receivesPackages(useSession());
  const acceptance = useAcceptance(one);
  const open = receives && (one.status === 'waiting' || one.status === 'unreadable');
  const acceptable = receives && one.status === 'waiting' && !one.elsewhere;
  if (acceptance.arrived !== undefined) return <KeptItems arrived={acceptance.arrived} />;
  return (
    <div className="arrival package">
      <div className="arrival__form">
        <PackageProblems one={one} acceptance={acceptance} acceptable={acceptable} />
        {one.items.length > 0 && (
          <PackageItems items={one.items} acceptance={acceptance} editable={acceptable} />
        )}
        {one.files.length > 0 && <PackageFiles id={one.id} files={one.files} />}
      </div>
      <StickyAside className="arrival__side package__side" label="办理">
        {one.status !== 'waiting' && one.status !== 'unreadable' && <SettledPanel one={one} />}
        {acceptable && <AcceptPanel one={one} bodies={bodies} acceptance={acceptance} />}
        {open && <NotHerePanel one={one} />}
      </StickyAside>
    </div>
  );
}
