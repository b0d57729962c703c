import { useState, type FormEvent } from 'react';

import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { columnChoices, shownColumns } from './columns.tsx';

interface ColumnsDialogProps {
  columns: string;
  onChoose: (columns: string) => void;
  onClose: () => void;
}

/** Which columns the list shows; the Excel file has the same ones. */
export function ColumnsDialog({ columns, onChoose, onClose }: ColumnsDialogProps) {
  const [shown, setShown] = useState<readonly string[]>(shownColumns(columns).map(({ name }) => name));
  const usual = columnChoices.filter(({ extra }) => !extra).map(({ name }) => name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const chosen = columnChoices.map(({ name }) => name).filter((name) => shown.includes(name));
    onChoose(chosen.join(',') === usual.join(',') ? '' : chosen.join(','));
  };
  return (
    <Dialog
      title="显示哪些列"
      onClose={onClose}
      foot={
        <>
          <Button onClick={() => setShown(usual)}>恢复常用的列</Button>
          <Button look="primary" type="submit" form="columns" disabled={shown.length === 0}>
            显示
          </Button>
        </>
      }
    >
      <form id="columns" className="choice columns-choice" onSubmit={submit}>
        {columnChoices.map(({ name, title }) => (
          <label className="choice__option" key={name}>
            <input
              type="checkbox"
              checked={shown.includes(name)}
              onChange={(event) =>
                setShown(event.target.checked ? [...shown, name] : shown.filter((one) => one !== name))
              }
            />
            {title}
          </label>
        ))}
      </form>
      <p className="field-hint">
        姓名总在第一列。导出的 Excel 与这里看到的一样；列和筛选可以一起保留成名单。
      </p>
    </Dialog>
  );
}
