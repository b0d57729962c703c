import { caseStatusNames, measureNames } from '@guitu/law';
import { Link } from 'wouter';

import type { Candidate } from '../../api/types.ts';
import { Button } from '../../kit/Button.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { Tag } from '../../kit/Tag.tsx';
import { paths } from '../../paths.ts';
import { intoOf } from './arrivalWords.ts';

interface CandidatesProps {
  candidates: readonly Candidate[];
  /** Whether enough was typed to look for anybody. */
  asked: boolean;
  error: unknown;
  chosen: Candidate | undefined;
  onChoose: (candidate: Candidate | undefined) => void;
}

/** Who on file may be the one at the counter. Only a person decides whether it is the same one. */
export function Candidates({ candidates, asked, error, chosen, onChoose }: CandidatesProps) {
  const others = candidates.filter(
    (one) => one.personId !== chosen?.personId || one.caseId !== chosen.caseId,
  );
  return (
    <section className="sheet candidates" aria-labelledby="candidates">
      <h2 id="candidates">可能是同一人</h2>
      {error !== null && <Failure error={error} />}
      {chosen !== undefined && <Chosen candidate={chosen} onDrop={() => onChoose(undefined)} />}
      {others.length === 0 && chosen === undefined && error === null && (
        <p className="faint" role="status">
          {asked
            ? '名册里没有相像的人，会作为新的人登记。'
            : '填了姓名，就在名册里找有没有同一个人，不会登记成两份。'}
        </p>
      )}
      <ul>
        {others.map((candidate) => (
          <li key={`${candidate.personId} ${candidate.caseId}`} className="candidate">
            <CandidateLines candidate={candidate} />
            <Button
              small
              look={candidate.certain ? 'primary' : 'outline'}
              onClick={() => onChoose(candidate)}
            >
              {intoOf(candidate).kind === 'case' ? '选用，接着办这一案' : '选用此人，另立一案'}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CandidateLines({ candidate }: { candidate: Candidate }) {
  return (
    <div>
      <p className="candidate__name">
        {candidate.caseId === null ? (
          <b>{candidate.name}</b>
        ) : (
          <Link href={paths.case(candidate.caseId)}>{candidate.name}</Link>
        )}{' '}
        {candidate.measure && <Tag>{measureNames[candidate.measure]}</Tag>}{' '}
        {candidate.status && (
          <Tag tone="now" fact>
            {caseStatusNames[candidate.status]}
          </Tag>
        )}
      </p>
      <p>
        <Tag tone={candidate.certain ? 'near' : 'calm'}>{candidate.why}</Tag>
      </p>
      <p className="faint">
        {[candidate.officeName, candidate.caseNumber]
          .filter((words) => words !== null && words !== '')
          .join(' · ')}
      </p>
    </div>
  );
}

function Chosen({ candidate, onDrop }: { candidate: Candidate; onDrop: () => void }) {
  return (
    <Notice
      tone="done"
      live
      aside={
        <Button small look="plain" onClick={onDrop}>
          不选了
        </Button>
      }
    >
      <p>
        已选用{candidate.name}（{candidate.officeName}，{candidate.why}）。
        {intoOf(candidate).kind === 'case' ? '接着办已有的这一案。' : '在同一个人名下另立一案。'}
      </p>
    </Notice>
  );
}
