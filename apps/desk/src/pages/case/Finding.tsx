import type { FindingRow } from '../../api/types.ts';
import { ArticleChips } from '../../kit/ArticleChips.tsx';
import { Button } from '../../kit/Button.tsx';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { Shape } from '../../kit/Shape.tsx';
import { toneOfSeverity } from '../../kit/tone.ts';

import './RightNow.css';

/** One thing the law says now: the facts it rests on, the provision, and the button that starts what can be done. */
export function Finding({
  finding,
  onMute,
}: {
  finding: FindingRow;
  onMute?: ((finding: FindingRow) => void) | undefined;
}) {
  const tone = toneOfSeverity(finding.severity);
  return (
    <article className={`finding finding--${tone}`}>
      <h3>
        <Shape tone={tone} />
        {finding.title}
      </h3>
      <p>{finding.text}</p>
      {finding.facts.length > 0 && (
        <dl>
          {finding.facts.map((fact) => (
            <FactLine key={`${fact.label} ${fact.value}`} {...fact} />
          ))}
        </dl>
      )}
      <ArticleChips labels={finding.articles} />
      {finding.mine && (finding.action !== null || finding.also !== null || onMute !== undefined) && (
        <div className="finding__foot">
          {finding.action && (
            <ButtonLink small look="primary" href={finding.action.href}>
              {finding.action.label}
            </ButtonLink>
          )}
          {finding.also && (
            <ButtonLink small look="soft" href={finding.also.href}>
              {finding.also.label}
            </ButtonLink>
          )}
          {onMute && finding.severity !== 'info' && (
            <Button small look="plain" onClick={() => onMute(finding)}>
              暂不提示
            </Button>
          )}
        </div>
      )}
      {!finding.mine && <p className="finding__owner">由{finding.officeName}处理</p>}
    </article>
  );
}

function FactLine({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}
