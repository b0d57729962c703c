import type { DossierPage } from '../../../api/types.ts';
import { Button } from '../../../kit/Button.tsx';
import { ButtonLink } from '../../../kit/ButtonLink.tsx';
import { fullMoment } from '../../../words/days.ts';

/** 导出: a folder that opens without us and proves itself; to whom and on what ground each one went. */
export function Exports({ page, onExport }: { page: DossierPage; onExport: () => void }) {
  return (
    <section className="part" aria-label="导出">
      <div className="part__head">
        <h2>导出</h2>
        {page.keeper && !page.hidden && (
          <Button small icon="plus" onClick={onExport}>
            导出
          </Button>
        )}
      </div>
      <p className="faint">
        导出的是一个压缩包：解开以后用浏览器打开目录，文书是当时出具的原样；装有 Node
        的电脑不联网就能核对有没有被改动。交给谁、根据什么，每次都要写明，记入留痕和查阅记录。
      </p>
      {page.exports.length > 0 && (
        <ul className="dossier-missing">
          {page.exports.map((one) => (
            <li key={one.id}>
              <strong>{one.recipient}</strong> {one.whole ? '全卷' : '部分材料'}，{fullMoment(one.at)}
              <div>{one.ground}</div>
              <div className="faint">
                {one.bodyName} {one.by}导出
              </div>
              {one.href !== null && (
                <ButtonLink href={one.href} file small>
                  下载（二十四小时内）
                </ButtonLink>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
