import { Link } from 'wouter';

import type { DossierPage, DossierRow } from '../../../api/types.ts';
import { fullDay } from '../../../words/days.ts';

import '../../../kit/Table.css';

interface CatalogueProps {
  parts: DossierPage['parts'];
  /** Pieces to be exported, where only some may be; nothing where nobody chooses. */
  chosen?: ReadonlySet<string> | undefined;
  onChoose: (id: string, isChosen: boolean) => void;
}

/** 卷内目录: the pieces in the order of the law, each opening what it is. */
export function Catalogue({ parts, chosen, onChoose }: CatalogueProps) {
  const columns = chosen === undefined ? 7 : 8;
  return (
    <div className="table-wrap">
      <table className="table">
        <caption className="visually-hidden">卷内目录</caption>
        <thead>
          <tr>
            {chosen !== undefined && <th scope="col">选定</th>}
            <th scope="col">序号</th>
            <th scope="col">题名</th>
            <th scope="col">文号</th>
            <th scope="col">责任者</th>
            <th scope="col">日期</th>
            <th scope="col">页次</th>
            <th scope="col">备注</th>
          </tr>
        </thead>
        {parts.map((part) => (
          <tbody key={part.code}>
            <tr>
              <th colSpan={columns} scope="colgroup" className="dossier-part">
                {part.title}
              </th>
            </tr>
            {part.rows.length === 0 && (
              <tr>
                <td colSpan={columns} className="faint">
                  （无）
                </td>
              </tr>
            )}
            {part.rows.map((row) => (
              <PieceRow key={row.id} row={row} chosen={chosen?.has(row.id)} onChoose={onChoose} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface PieceRowProps {
  row: DossierRow;
  chosen: boolean | undefined;
  onChoose: CatalogueProps['onChoose'];
}

function PieceRow({ row, chosen, onChoose }: PieceRowProps) {
  return (
    <tr>
      {chosen !== undefined && (
        <td>
          {row.separate ? null : (
            <input
              type="checkbox"
              aria-label={`选定${row.title}`}
              checked={chosen}
              onChange={(event) => onChoose(row.id, event.target.checked)}
            />
          )}
        </td>
      )}
      <td className="nowrap">{row.index}</td>
      <th scope="row">{row.href === null ? row.title : <Link href={row.href}>{row.title}</Link>}</th>
      <td className="paper-number">{row.number ?? '／'}</td>
      <td>{row.responsible}</td>
      <td className="nowrap">{fullDay(row.on)}</td>
      <td className="nowrap">
        {row.separate ? '／' : (row.pageRange ?? <span className="faint">未清点</span>)}
      </td>
      <td>{row.note}</td>
    </tr>
  );
}
