import type { ParameterRow, ParameterSetting } from '../../api/types.ts';
import { Button } from '../../kit/Button.tsx';
import { SettingsList } from './SettingsList.tsx';
import { wordsOfValue } from './wordsOfValue.ts';

import '../../kit/Table.css';

interface ParameterTableProps {
  title: string;
  parameters: readonly ParameterRow[];
  maySet: boolean;
  onSet: (row: ParameterRow) => void;
  onEnd: (row: ParameterRow, setting: ParameterSetting) => void;
}

/** What each is for, what holds, since when and why. */
export function ParameterTable({ title, parameters, maySet, onSet, onEnd }: ParameterTableProps) {
  return (
    <div className="table-wrap">
      <table className="table table--cards parameters__table">
        <caption className="visually-hidden">{title}</caption>
        <colgroup>
          <col className="parameters__what" />
          <col />
          {maySet && <col className="parameters__do" />}
        </colgroup>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">项目</th>
            <th scope="col">现在</th>
            {maySet && <th scope="col">操作</th>}
          </tr>
        </thead>
        <tbody>
          {parameters.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                {row.title}
                <p className="faint">{row.explanation}</p>
              </th>
              <td>
                <div className="parameters__value">{wordsOfValue(row)}</div>
                <SettingsList row={row} onEnd={(setting) => onEnd(row, setting)} />
              </td>
              {maySet && (
                <td className="nowrap">
                  <Button small look="soft" onClick={() => onSet(row)}>
                    规定
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
