import { Link } from 'wouter';

import { useAssessmentsQuery } from '../../api/assessments.ts';
import { Notice } from '../../kit/Notice.tsx';
import { paths } from '../../paths.ts';
import { supervises } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';

/** That assessments wait for this desk, and how many. Whose they are stands on their own page, not among the supervisees. */
export function WaitingAssessments() {
  const waiting = useAssessmentsQuery('waiting=mine&size=1', supervises(useSession()));
  const total = waiting.data?.total ?? 0;
  if (total === 0) return null;
  return (
    <Notice tone="calm">
      <p>
        <Link href={`${paths.assessments}?view=mine`}>有 {total} 件调查评估等本单位办</Link>
      </p>
    </Notice>
  );
}
