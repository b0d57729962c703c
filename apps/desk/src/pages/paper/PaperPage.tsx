import { useState } from 'react';
import { Link } from 'wouter';

import { usePaperQuery } from '../../api/papers.ts';
import { Button } from '../../kit/Button.tsx';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Tag } from '../../kit/Tag.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { paths } from '../../paths.ts';
import { useSession } from '../../session/SessionContext.ts';
import { paperTones } from '../papers/paperTone.ts';
import { PaperPictures } from './PaperPictures.tsx';
import { PaperSide } from './PaperSide.tsx';
import { printFile } from './printFile.ts';
import { VoidDialog } from './VoidDialog.tsx';

import '../../matter/Desk.css';
import '../matter/MatterPage.css';
import './PaperPage.css';

/** One paper: its page beside its data; print, counterfoil, and voiding for who may. */
export default function PaperPage({ paperId }: { paperId: string }) {
  const { account, body } = useSession();
  const paper = usePaperQuery(paperId);
  const [voiding, setVoiding] = useState(false);
  useTitle(paper.data?.title ?? '文书');
  if (paper.isPending) return <Loading lines={10} />;
  if (paper.isError) return <Failure error={paper.error} onRetry={() => void paper.refetch()} />;
  const { data } = paper;
  const mayVoid =
    data.status === 'issued' && data.bodyName === body.name && account.roles.includes('approver');
  return (
    <div className="page">
      <div className="page__head">
        <div className="page__title">
          <h1>
            {data.title} <Tag tone={paperTones[data.status]}>{data.statusText}</Tag>
          </h1>
          <p>
            {data.assessment ? (
              data.personName
            ) : (
              <Link href={paths.case(data.caseId)}>{data.personName}</Link>
            )}{' '}
            · {data.number ?? '不编文号'}
          </p>
        </div>
        <div className="page__acts">
          <Button icon="print" look="primary" onClick={() => printFile(data.file)}>
            打印
          </Button>
          <ButtonLink href={data.file} apart icon="download">
            打开 PDF
          </ButtonLink>
          <ButtonLink href={data.word} apart>
            下载 Word
          </ButtonLink>
          {data.stub && (
            <ButtonLink href={data.stub} apart>
              存根
            </ButtonLink>
          )}
          {mayVoid && (
            <Button look="grave" onClick={() => setVoiding(true)}>
              作废
            </Button>
          )}
        </div>
      </div>
      <div className="one-paper">
        <PaperPictures paperId={paperId} title={data.title} void={data.status === 'void'} />
        <PaperSide paper={data} />
      </div>
      {voiding && <VoidDialog paper={data} onClose={() => setVoiding(false)} />}
    </div>
  );
}
