import type { FormValues } from '@guitu/law';

import type { ArrivalItemGroup } from '../../api/types.ts';
import { announcedItems } from './arrivalValues.ts';
import { firstItems } from './firstItems.ts';
import { FoldedGroup } from './FoldedGroup.tsx';
import type { Said } from './sayBeside.ts';

interface MoreItemsProps {
  groups: readonly ArrivalItemGroup[];
  values: FormValues;
  said: Said;
  onChange: (values: FormValues) => void;
}

const elsewhere = new Set([...firstItems, ...Object.keys(announcedItems), 'office', 'county']);

/** Everything else that can be known of a person, folded away: it may be filled in now or on any later day. */
export function MoreItems({ groups, values, said, onChange }: MoreItemsProps) {
  const rest = groups
    .map((group) => ({ ...group, items: group.items.filter((item) => !elsewhere.has(item.name)) }))
    .filter((group) => group.items.length > 0);
  return (
    <section className="sheet arrival__part" aria-labelledby="more-items">
      <h2 id="more-items">知道多少填多少</h2>
      <p className="faint">现在不填，以后在“登记信息”里随时可以补。</p>
      <div className="folds">
        {rest.map((group) => (
          <FoldedGroup key={group.group} group={group} values={values} said={said} onChange={onChange} />
        ))}
      </div>
    </section>
  );
}
