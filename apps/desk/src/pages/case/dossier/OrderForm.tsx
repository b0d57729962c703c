import { useState } from 'react';

import { useDossierOrder } from '../../../api/dossier.ts';
import type { DossierPage } from '../../../api/types.ts';
import { FieldContext } from '../../../fields/FieldContext.ts';
import { Notice } from '../../../kit/Notice.tsx';
import { Select } from '../../../kit/Select.tsx';
import { RegisterForm } from '../../../registers/RegisterForm.tsx';
import { useNow } from '../../../session/useNow.ts';
import type { OpenOrder } from './orders.ts';
import { handsOut, orderForms, pathOf } from './orders.ts';

interface OrderFormProps {
  caseId: string;
  page: DossierPage;
  order: OpenOrder;
  /** What was chosen in the catalogue, where only some of it may go. */
  chosen: ReadonlySet<string>;
  onDone: () => void;
}

/** The form of what is being done with the file. Of a minor's file it asks first by which allowed query. */
export function OrderForm({ caseId, page, order, chosen, onDone }: OrderFormProps) {
  const { today } = useNow();
  const send = useDossierOrder(caseId);
  const [query, setQuery] = useState(page.queries[0]?.matterId ?? '');
  const { form, name } = orderForms[order.act];
  const asks = page.protected && handsOut(order);
  const allowed = page.queries.find(({ matterId }) => matterId === query);
  return (
    <FieldContext value={{ today, matters: [] }}>
      {asks && (
        <Notice tone="near">
          <p>未成年人的档案只按许可的查询提供：给许可的单位、许可的范围。</p>
          {page.queries.length === 0 ? (
            <p>还没有许可的查询。请先办理“查询未成年人档案”。</p>
          ) : (
            <label>
              按哪一次许可
              <Select value={query} onChange={(event) => setQuery(event.target.value)}>
                {page.queries.map((one) => (
                  <option key={one.matterId} value={one.matterId}>
                    {one.applicant}
                  </option>
                ))}
              </Select>
            </label>
          )}
          {allowed !== undefined && <p>许可的范围：{allowed.scope}</p>}
          {order.act === 'export' && <p>请在目录里勾选范围内的材料；已选 {chosen.size} 件。</p>}
        </Notice>
      )}
      <RegisterForm
        key={`${order.act} ${order.id ?? ''}`}
        form={form}
        name={name}
        former={undefined}
        waiting={send.isPending}
        onSend={(values, idempotencyKey) =>
          send.mutateAsync({
            path: pathOf(order),
            body: {
              values,
              idempotencyKey,
              ...(order.id === undefined ? { kind: page.kind } : {}),
              ...(asks && query !== '' ? { query } : {}),
              ...(order.act === 'export' && page.protected && chosen.size > 0 ? { pieces: [...chosen] } : {}),
            },
          })
        }
        onDone={onDone}
      />
    </FieldContext>
  );
}
