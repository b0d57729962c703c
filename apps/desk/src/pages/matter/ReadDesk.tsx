import type { Procedure } from '@guitu/law';

import type { CasePage, MatterPage } from '../../api/types.ts';
import { MatterSheet } from '../../form/MatterSheet.tsx';
import { StickyAside } from '../../kit/StickyAside.tsx';
import { WhyPanel } from '../../matter/WhyPanel.tsx';
import { Ended } from './Ended.tsx';
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
        <Ended matter={matter} />
        <MatterSheet procedure={procedure} page={page} matter={matter} />
      </div>
      <StickyAside className="desk__right" label="为什么和此刻">
        <MatterAside matter={matter} why={<WhyPanel why={matter.why} />} />
      </StickyAside>
    </div>
  );
}
