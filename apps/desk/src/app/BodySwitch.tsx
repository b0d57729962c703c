import { useSwitchBody } from '../api/session.ts';
import { useRegionLineQuery } from '../api/tables.ts';
import { Icon } from '../kit/Icon.tsx';
import { Menu } from '../kit/Menu.tsx';
import { useSession } from '../session/SessionContext.ts';
import { jurisdictionWords } from '../words/jurisdiction.ts';

/** The body I act for and the place it answers for. Who serves in several may change between them. */
export function BodySwitch() {
  const { body, bodies } = useSession();
  const line = useRegionLineQuery(body.regionCode);
  const change = useSwitchBody();
  const inside = (
    <span>
      <strong>{body.name}</strong>
      <small>{line.data === undefined ? body.kindName : jurisdictionWords(line.data)}</small>
    </span>
  );
  if (bodies.length < 2) return <div className="bar__place">{inside}</div>;
  return (
    <Menu
      buttonClass="bar__place"
      button={
        <>
          {inside}
          <Icon name="down" size={14} />
        </>
      }
      items={bodies.map((one) => ({
        key: one.id,
        words: one.name,
        note: one.kindName,
        chosen: one.id === body.id,
        onChoose: () => {
          if (one.id !== body.id) change.mutate(one.id);
        },
      }))}
    />
  );
}
