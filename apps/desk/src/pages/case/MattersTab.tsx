import type { MatterRow } from '../../api/types.ts';
import { Empty } from '../../kit/Empty.tsx';
import { MatterLines } from '../matters/MatterLines.tsx';

export function MattersTab({ matters }: { matters: readonly MatterRow[] }) {
  return (
    <div className="sheet">
      {matters.length === 0 ? (
        <Empty title="还没有办理过什么">右边“可以办理”列出现在可以办的事。</Empty>
      ) : (
        <div className="part">
          <MatterLines matters={matters} />
        </div>
      )}
    </div>
  );
}
