import type { Relation } from '../../../api/types.ts';
import { Button } from '../../../kit/Button.tsx';
import { Facts } from '../Facts.tsx';
import { kindTitles, type RelationGroup } from './relationWords.ts';

interface RelationPartProps {
  group: RelationGroup;
  /** Undefined for those who may only read. */
  onEnd: ((relation: Relation) => void) | undefined;
}

const sexWords = { male: '男', female: '女' } as const;

export function RelationPart({ group: { kind, standing, ended }, onEnd }: RelationPartProps) {
  const id = `relations-${kind}`;
  return (
    <section className="part" aria-labelledby={id}>
      <div className="part__head">
        <h2 id={id}>{kindTitles[kind]}</h2>
      </div>
      <ul className="relations">
        {standing.map((one) => (
          <li key={one.id}>
            <div className="relations__head">
              <h3>{one.name}</h3>
              <span className="faint">
                {[one.relationship, one.sex && sexWords[one.sex]].filter(Boolean).join(' · ')}
              </span>
              {onEnd && (
                <Button small look="plain" onClick={() => onEnd(one)} aria-label={`不再是了：${one.name}`}>
                  不再是了
                </Button>
              )}
            </div>
            <Facts
              rows={[
                ['电话', one.phone],
                ['单位', one.organisation],
                [
                  '起止',
                  one.fromOn && `${one.fromOn} 起${one.untilOn === null ? '' : `，至 ${one.untilOn}`}`,
                ],
                ['住址', one.address, 'wide'],
                ['备注', one.note, 'wide'],
              ]}
            />
          </li>
        ))}
        {ended.map((one) => (
          <li key={one.id} className="faint">
            {one.name}
            {one.relationship !== null && `（${one.relationship}）`}：{one.fromOn ?? ''} 至 {one.untilOn}
            {one.note !== null && `，${one.note}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
