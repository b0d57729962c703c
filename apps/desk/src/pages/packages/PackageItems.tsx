import type { PackageItem } from '../../api/types.ts';
import { PackageLine } from './PackageLine.tsx';
import type { Acceptance } from './useAcceptance.ts';

interface PackageItemsProps {
  items: readonly PackageItem[];
  acceptance: Acceptance;
  editable: boolean;
}

/** What the manifest says, group by group, each line with its way to be mended. */
export function PackageItems({ items, acceptance, editable }: PackageItemsProps) {
  const groups = [...new Set(items.map(({ group }) => group))];
  return (
    <section className="sheet arrival__part" aria-labelledby="package-items">
      <h2 id="package-items">清单写的</h2>
      {editable && (
        <p className="faint">以文书为准。与文书不同的在这里更正，更正的是登记的内容，原件不会改动。</p>
      )}
      {groups.map((group) => (
        <div key={group}>
          <h3 className="lines__group">{group}</h3>
          <dl className="lines">
            {items
              .filter((item) => item.group === group)
              .map((item) => (
                <PackageLine key={item.name} item={item} acceptance={acceptance} editable={editable} />
              ))}
          </dl>
        </div>
      ))}
    </section>
  );
}
