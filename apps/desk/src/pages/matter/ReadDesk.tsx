import type { Procedure } from '@guitu/law';
import type { CasePage, MatterPage } from '../../api/types.ts';
import { MatterSheet } from '../../form/MatterSheet.tsx';
import { WhyPanel } from '../../matter/WhyPanel.tsx';
import { MatterAside } from './MatterAside.tsx';
import { MatterLeft } from './MatterLeft.tsx';
import { Turn } from './Turn.tsx';

interface ReadDeskProps {
  procedure: Procedure;
  matter: MatterPage;
  page: CasePage;
}

/** A matter that is finished, or whose next step is somebody else's. */
export function ReadDesk({ procedure, matter, page }: ReadDeskProps) {
  return (
    <div className="desk">
      <MatterLeft matter={matter} />
      <div className="desk__middle">
        <Turn matter={matter} />
        <MatterSheet procedure={procedure} page={page} matter={matter} />
      </div>
      <div className="desk__right">
        <MatterAside matter={matter} why={<WhyPanel why={matter.why} />} />
      </div>
    </div>
  );
}
