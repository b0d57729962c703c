import type { Today } from '../../api/types.ts';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { paths } from '../../paths.ts';

/** Hand-overs that wait, for both of the two whom they concern. */
export function WaitingHandovers({ handovers }: { handovers: Today['handovers'] }) {
  return handovers.map(({ id, fromName, toName, people, mine }) => (
    <Notice
      key={id}
      tone="near"
      aside={
        <ButtonLink small look={mine ? 'primary' : 'soft'} href={paths.handover(id)}>
          {mine ? '看清单，确认接手' : '看清单'}
        </ButtonLink>
      }
    >
      <p>
        {fromName}交给{toName} {people} 人{mine ? '，等你确认。' : `，等${toName}确认。`}
      </p>
    </Notice>
  ));
}
