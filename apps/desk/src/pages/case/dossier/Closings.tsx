import type { DossierPage } from '../../../api/types.ts';
import { Button } from '../../../kit/Button.tsx';
import { fullDay, fullMoment } from '../../../words/days.ts';
import { Facts } from '../Facts.tsx';

interface ClosingsProps {
  page: DossierPage;
  onClose: () => void;
  onReopen: (closingId: string) => void;
}

/** 归档: when the file was closed and by whom, why it was opened again, and why it cannot be closed yet. */
export function Closings({ page, onClose, onReopen }: ClosingsProps) {
  const mayClose = page.keeper && page.kept && page.closable.length === 0;
  return (
    <section className="part" aria-label="归档">
      <div className="part__head">
        <h2>归档</h2>
        {mayClose && (
          <Button small onClick={onClose}>
            归档
          </Button>
        )}
      </div>
      {page.closings.length === 0 && page.closable.map((text) => <p key={text}>{text}</p>)}
      {page.closings.map((closing) => (
        <div key={closing.id} className="dossier-closing">
          <Facts
            rows={[
              ['归档日期', fullDay(closing.closedOn)],
              [
                '件数、页数',
                `${closing.items} 件，${closing.pages === null ? '有的没有清点' : `${closing.pages} 页`}`,
              ],
              ['缺件', closing.missing === 0 ? '无' : `${closing.missing} 件`],
              ['立卷人、检查人', `${closing.filedBy}、${closing.checkedBy}`],
              ['存放的地方', closing.shelf],
              ['保管到', closing.keptUntil === null ? null : `${fullDay(closing.keptUntil)}以后`],
              ['登记', `${closing.bodyName} ${closing.closedBy}，${fullMoment(closing.at)}`],
              ['备考', closing.note, 'wide'],
              [
                '重新开卷',
                closing.reopened === null
                  ? null
                  : `${closing.reopened.by}，${fullMoment(closing.reopened.at)}：${closing.reopened.reason}`,
                'wide',
              ],
            ]}
          />
          {closing.reopened === null && !page.hidden && closing.items !== page.items && (
            <p>归档以后卷内又有变化：现在是 {page.items} 件。</p>
          )}
          {closing.reopened === null && page.keeper && !page.hidden && (
            <Button small onClick={() => onReopen(closing.id)}>
              重新开卷
            </Button>
          )}
        </div>
      ))}
    </section>
  );
}
