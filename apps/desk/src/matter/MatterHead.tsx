import type { ReactNode } from 'react';
import { Link } from 'wouter';

import { Tag } from '../kit/Tag.tsx';
import type { Tone } from '../kit/tone.ts';
import { paths } from '../paths.ts';

import './Desk.css';

interface MatterHeadProps {
  /** Absent where this desk may not open the file. */
  caseId: string | undefined;
  /** Why it may not, where that is not because another agency holds the case. */
  closed?: string | undefined;
  name: string;
  title: string;
  /** Where it stands. */
  note: string;
  tone?: Tone;
  summary?: string;
  children?: ReactNode;
}

/** Whose matter, which, where it stands; what else can be done with it is at the right. */
export function MatterHead({
  caseId,
  closed,
  name,
  title,
  note,
  tone = 'now',
  summary,
  children,
}: MatterHeadProps) {
  return (
    <div className="matter-head">
      <div className="matter-head__title">
        <h1>
          <span>
            {caseId === undefined ? name : <Link href={paths.case(caseId)}>{name}</Link>} · {title}
          </span>
          <Tag tone={tone}>{note}</Tag>
        </h1>
        {summary && <p>{summary}</p>}
        {caseId === undefined && (
          <p>{closed ?? '本单位参与办理，只能看到这件事项；这个人的其他材料由持案机构保管。'}</p>
        )}
      </div>
      <div className="page__acts">{children}</div>
    </div>
  );
}
