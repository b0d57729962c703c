import type { Place } from '@guitu/law';

import { Icon } from '../kit/Icon.tsx';
import type { NamedRegion } from '../regions/suggest.ts';

interface PlaceBoundProps {
  id: string;
  place: Place;
  table: readonly NamedRegion[];
}

/** Which region the words were understood as: what is judged by region can only be judged when there is one. */
export function PlaceBound({ id, place, table }: PlaceBoundProps) {
  const bound = table.find((region) => region.code === place.region);
  if (place.text.trim() === '') return <span id={id} hidden />;
  if (bound === undefined) {
    return (
      <span id={id} className="place__bound place__bound--none">
        没有对应到行政区划。从提示里选一个，才能核对是否离开本市、县和禁止令的地域。
      </span>
    );
  }
  return (
    <span id={id} className="place__bound">
      <Icon name="pin" size={14} />
      对应到{bound.path}
    </span>
  );
}
