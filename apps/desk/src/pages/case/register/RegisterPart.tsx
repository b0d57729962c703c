import type { RegisterGroup, RegisterItem } from '../../../api/types.ts';
import { Button } from '../../../kit/Button.tsx';
import { Facts } from '../Facts.tsx';
import { shownValue } from './registerValues.ts';

interface RegisterPartProps {
  group: RegisterGroup;
  /** The whole register is only read here: what is missing is named wherever it is changed. */
  readOnly: boolean;
  /** Undefined for those who may only read. */
  onMend: (() => void) | undefined;
}

/** A group as it stands: what is known, and in one line what is not. */
export function RegisterPart({ group, readOnly, onMend }: RegisterPartProps) {
  const known = group.items.filter((item) => shownValue(item) !== '');
  const unknown = group.items.filter((item) => (readOnly || item.editable) && shownValue(item) === '');
  const elsewhere = unknown.length + known.length === 0 ? (group.items[0]?.hint ?? '') : '';
  const id = `register-${group.group}`;
  return (
    <section className="part" aria-labelledby={id}>
      <div className="part__head">
        <h2 id={id}>{group.title}</h2>
        {onMend && group.items.some((item) => item.editable) && (
          <Button small icon="pen" onClick={onMend} aria-label={`补充、更正${group.title}`}>
            {known.length === 0 ? '补充' : '补充、更正'}
          </Button>
        )}
      </div>
      {known.length > 0 && (
        <Facts
          rows={known.map((item) => {
            const value = <Value key={item.name} item={item} />;
            return isLong(item) ? [item.title, value, 'wide'] : [item.title, value];
          })}
        />
      )}
      {unknown.length > 0 && (
        <p className="register__unknown">没有登记：{unknown.map((item) => item.title).join('、')}</p>
      )}
      {elsewhere !== '' && <p className="register__unknown">{elsewhere}</p>}
    </section>
  );
}

/** A code says in which edition of its table it was entered. */
function Value({ item }: { item: RegisterItem }) {
  const shown = shownValue(item);
  if (item.table === null || item.generation === null || item.generation === 'guitu') return <>{shown}</>;
  return (
    <span title={`代码 ${item.value ?? ''}（${item.generation} 年版代码表）`} className="register__code">
      {shown}
    </span>
  );
}

function isLong(item: RegisterItem): boolean {
  return item.kind === 'longText' || [...shownValue(item)].length > 26;
}
