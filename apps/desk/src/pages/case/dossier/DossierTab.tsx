import type { DossierKind } from '@guitu/law';
import { dossierNames } from '@guitu/law';
import { useState } from 'react';

import { useDossierQuery } from '../../../api/dossier.ts';
import { Button } from '../../../kit/Button.tsx';
import { ButtonLink } from '../../../kit/ButtonLink.tsx';
import { Failure } from '../../../kit/Failure.tsx';
import { Loading } from '../../../kit/Loading.tsx';
import { Notice } from '../../../kit/Notice.tsx';
import { Catalogue } from './Catalogue.tsx';
import { Closings } from './Closings.tsx';
import { Exports } from './Exports.tsx';
import { Loans } from './Loans.tsx';
import { MissingPieces } from './MissingPieces.tsx';
import { OrderForm } from './OrderForm.tsx';
import type { DossierAct, OpenOrder } from './orders.ts';
import { SealedFile } from './SealedFile.tsx';

import './Dossier.css';

const kinds = Object.keys(dossierNames) as DossierKind[];

/** 档案: what is missing first, then the pieces in their order, then what was done with the file. */
export function DossierTab({ caseId }: { caseId: string }) {
  const [kind, setKind] = useState<DossierKind>();
  const [query, setQuery] = useState<string>();
  const [order, setOrder] = useState<OpenOrder>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const dossier = useDossierQuery(caseId, kind, query);
  if (dossier.isPending) return <Loading lines={8} />;
  if (dossier.isError) return <Failure error={dossier.error} onRetry={() => void dossier.refetch()} />;
  const page = dossier.data;
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const look = (other: DossierKind) => {
    setKind(other);
    setOrder(undefined);
    setChosen(new Set());
  };
  const choosing = page.protected && order?.act === 'export';
  const done = () => {
    setOrder(undefined);
    setChosen(new Set());
  };
  // Below the part that was pressed, so that one sees what one has begun.
  const formOf = (...acts: readonly DossierAct[]) =>
    order !== undefined &&
    acts.includes(order.act) && (
      <OrderForm caseId={caseId} page={page} order={order} chosen={chosen} onDone={done} />
    );
  return (
    <div className="sheet">
      <div className="dossier-head">
        <div role="group" aria-label="哪一份档案">
          {kinds.map((one) => (
            <Button
              key={one}
              small
              look={one === page.kind ? 'soft' : 'plain'}
              aria-pressed={one === page.kind}
              onClick={() => look(one)}
            >
              {dossierNames[one]}
            </Button>
          ))}
        </div>
        {!page.hidden && (
          <ButtonLink href={page.print} apart small icon="print">
            打印封面、目录、备考表
          </ButtonLink>
        )}
      </div>
      {!page.kept && (
        <Notice tone="calm">日常管理没有委托司法所，不建立工作档案；材料都归入社区矫正档案。</Notice>
      )}
      {page.hidden ? (
        <SealedFile caseId={caseId} page={page} onLook={setQuery} />
      ) : (
        <MissingPieces missing={page.missing} />
      )}
      {!page.hidden && (
        <section className="part" aria-label="卷内目录">
          <div className="part__head">
            <h2>
              卷内目录（{page.items} 件，{page.pages === null ? '有的页数没有清点' : `${page.pages} 页`}）
            </h2>
          </div>
          <Catalogue parts={page.parts} chosen={choosing ? chosen : undefined} onChoose={choose} />
        </section>
      )}
      <Closings
        page={page}
        onClose={() => setOrder({ act: 'close' })}
        onReopen={(id) => setOrder({ act: 'reopen', id })}
      />
      {formOf('close', 'reopen')}
      <Loans
        page={page}
        onLend={() => setOrder({ act: 'lend' })}
        onReturn={(id) => setOrder({ act: 'giveBack', id })}
      />
      {formOf('lend', 'giveBack')}
      <Exports page={page} onExport={() => setOrder({ act: 'export' })} />
      {formOf('export')}
    </div>
  );
}
