import { useTitle } from '../../kit/useTitle.ts';
import { ImportRun } from './ImportRun.tsx';
import { ImportStart } from './ImportStart.tsx';

import './ImportPage.css';

/** The register from Excel: template, dry run, problems row by row, then the import itself. */
export default function ImportPage({ runId }: { runId: string | undefined }) {
  useTitle('导入名册');
  return (
    <div className="page import">
      <div>
        <h1>导入名册</h1>
        <p className="faint">先试读，不写入；看清楚会新增谁、更新谁、哪几行有问题，再决定导入。</p>
      </div>
      {runId === undefined ? <ImportStart /> : <ImportRun id={runId} />}
    </div>
  );
}
