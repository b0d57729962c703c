import type { MatterPage } from '../../api/types.ts';
import { Tabs } from '../../kit/Tabs.tsx';
import { paths } from '../../paths.ts';

import './MatterPage.css';

export function MatterTabs({ matter, tab }: { matter: MatterPage; tab: string | undefined }) {
  return (
    <div className="matter-tabs">
      <Tabs
        label="这件事项"
        tabs={[
          { href: paths.matter(matter.id), words: '表单', current: tab === undefined },
          {
            href: paths.matterHistory(matter.id),
            words: '经过',
            count: matter.history.length,
            current: tab === 'history',
          },
        ]}
      />
    </div>
  );
}
