import { useState } from 'react';

import { Button } from '../../kit/Button.tsx';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { ColumnsDialog } from './ColumnsDialog.tsx';

interface ListBarProps {
  sentence: string;
  /** Undefined while it is being counted. */
  total: number | undefined;
  compact: boolean;
  onCompact: (compact: boolean) => void;
  columns: string;
  onColumns: (columns: string) => void;
  excel: string;
}

/** What the list shows, how many, and how it is drawn and taken along. */
export function ListBar({ sentence, total, compact, onCompact, columns, onColumns, excel }: ListBarProps) {
  const [choosing, setChoosing] = useState(false);
  return (
    <div className="cases__bar">
      <p role="status">
        {sentence}：{total === undefined ? '正在数' : `${total} 人`}
      </p>
      <Button look="plain" small aria-pressed={compact} onClick={() => onCompact(!compact)}>
        {compact ? '舒展一些' : '紧凑一些'}
      </Button>
      <Button look="plain" small onClick={() => setChoosing(true)}>
        显示哪些列
      </Button>
      <ButtonLink look="plain" small icon="download" href={excel} file>
        这份名单的 Excel
      </ButtonLink>
      {choosing && (
        <ColumnsDialog
          columns={columns}
          onChoose={(next) => {
            setChoosing(false);
            onColumns(next);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  );
}
