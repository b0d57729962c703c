import { measureNames } from '@guitu/law';
import { useSearchParams } from 'wouter';

import { packageOriginalHref, usePackageQuery } from '../../api/packages.ts';
import { useBodiesQuery } from '../../api/tables.ts';
import type { PackagePage as Package } from '../../api/types.ts';
import { FieldContext } from '../../fields/FieldContext.ts';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { Tag } from '../../kit/Tag.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { useNow } from '../../session/useNow.ts';
import { fullMoment, momentWords } from '../../words/days.ts';
import { ArrivalTabs } from '../arrivals/ArrivalTabs.tsx';
import { MatterPackageDesk } from './MatterPackageDesk.tsx';
import { PackageDesk } from './PackageDesk.tsx';
import { sizeWords, statusTones } from './packageWords.ts';

import './Packages.css';

/** One package: who it is about, what is in it, what does not fit, and what can be done. */
export default function PackagePage({ packageId }: { packageId: string }) {
  const { today } = useNow();
  const found = usePackageQuery(packageId);
  const bodies = useBodiesQuery();
  useTitle(found.data?.personName ?? '来件');
  const failed = [found, bodies].find((query) => query.isError);
  return (
    <FieldContext value={{ today, matters: [] }}>
      <div className="page">
        {found.data !== undefined && <PackageHead one={found.data} today={today} />}
        <ArrivalTabs />
        {failed !== undefined && (
          <Failure
            error={failed.error}
            onRetry={() => void Promise.all([found.refetch(), bodies.refetch()])}
          />
        )}
        {failed === undefined &&
          (found.data !== undefined && bodies.data !== undefined ? (
            <>
              <CameBefore one={found.data} />
              {found.data.matter === null ? (
                <PackageDesk key={found.data.id} one={found.data} bodies={bodies.data} />
              ) : (
                <MatterPackageDesk
                  key={found.data.id}
                  one={found.data}
                  part={found.data.matter}
                  bodies={bodies.data}
                />
              )}
            </>
          ) : (
            <Loading lines={10} />
          ))}
      </div>
    </FieldContext>
  );
}

function PackageHead({ one, today }: { one: Package; today: string }) {
  return (
    <div className="page__head arrivals__head">
      <div className="page__title">
        <h1 className="package__name">
          {one.personName ?? one.fileName}
          {one.measure && <Tag>{measureNames[one.measure]}</Tag>}
          <Tag tone={statusTones[one.status]}>{one.statusText}</Tag>
        </h1>
        <p>
          {one.senderName !== null && `${one.senderName}发送，`}
          {momentWords(one.receivedAt, today)} 由{one.receivedBy}收下
          {one.toName !== null && `。发往${one.toName}`}
        </p>
      </div>
      <div className="page__acts">
        <ButtonLink href={packageOriginalHref(one.id)} file icon="download">
          下载原件（{sizeWords(one.size)}）
        </ButtonLink>
      </div>
    </div>
  );
}

/** The same bytes were handed in once more. */
function CameBefore({ one }: { one: Package }) {
  const [query] = useSearchParams();
  if (query.get('again') !== '1') return null;
  return (
    <div className="package__again">
      <Notice tone="now" live>
        <p>
          这个材料包已经于 {fullMoment(one.receivedAt)} 由{one.receivedBy}收下过，内容完全相同，没有重复登记。
        </p>
      </Notice>
    </div>
  );
}
