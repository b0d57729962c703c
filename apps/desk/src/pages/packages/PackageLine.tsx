import { useId, useState } from 'react';

import type { PackageItem } from '../../api/types.ts';
import { Shape } from '../../kit/Shape.tsx';
import type { Acceptance } from './useAcceptance.ts';

import '../../kit/Field.css';

interface PackageLineProps {
  item: PackageItem;
  acceptance: Acceptance;
  editable: boolean;
}

/** One value as the manifest has it. What does not fit is open for mending at once, everything else on request. */
export function PackageLine({ item, acceptance, editable }: PackageLineProps) {
  const id = useId();
  const [opened, setOpened] = useState(false);
  const mended = acceptance.mended[item.name];
  const refusal = acceptance.refused.find(({ field }) => field === `items.${item.name}`);
  const text = refusal?.text ?? (mended === undefined ? item.problem : undefined);
  const editing = editable && (opened || text !== undefined || mended !== undefined);
  const change = (value: string) => acceptance.mend(item.name, value === item.value ? undefined : value);
  return (
    <div className="lines__line">
      <dt>{editing ? <label htmlFor={id}>{item.title}</label> : item.title}</dt>
      <dd>
        {editing ? (
          <input
            id={id}
            className="input"
            value={mended ?? item.value}
            aria-invalid={refusal !== undefined || undefined}
            aria-describedby={text === undefined ? undefined : `${id}-note`}
            onChange={(event) => change(event.target.value)}
          />
        ) : (
          <>
            {item.value === '' ? <span className="faint">没有写</span> : item.value}
            {editable && (
              <button type="button" className="link-button lines__mend" onClick={() => setOpened(true)}>
                {item.value === '' ? '填写' : '更正'}
                <span className="visually-hidden">{item.title}</span>
              </button>
            )}
          </>
        )}
        {mended !== undefined && <p className="field-hint">清单原来写的：{item.value || '没有写'}</p>}
        {text !== undefined && (
          <div id={`${id}-note`} className={refusal ? 'field-note' : 'field-note field-note--near'}>
            <Shape tone={refusal ? 'overdue' : 'near'} />
            <p>{text}</p>
          </div>
        )}
      </dd>
    </div>
  );
}
