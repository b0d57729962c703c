import type { DossierPage } from '../../../api/types.ts';
import { Button } from '../../../kit/Button.tsx';
import { ButtonLink } from '../../../kit/ButtonLink.tsx';
import { Notice } from '../../../kit/Notice.tsx';
import { paths } from '../../../paths.ts';

/** Nothing of a sealed file is shown but by an allowed query. */
export function SealedFile({
  caseId,
  page,
  onLook,
}: {
  caseId: string;
  page: DossierPage;
  onLook: (matterId: string) => void;
}) {
  return (
    <Notice tone="near">
      <p>犯罪记录已经封存。档案目录和材料不显示、不打印、不导出，只能按许可的查询查看。</p>
      {page.queries.map((query) => (
        <p key={query.matterId}>
          {query.applicant}，许可的范围：{query.scope}{' '}
          <Button small onClick={() => onLook(query.matterId)}>
            按这一次许可查看
          </Button>
        </p>
      ))}
      {page.queries.length === 0 && (
        <p>
          <ButtonLink href={paths.start(caseId, 'sealedRecordQuery')} small>
            办理查询未成年人档案
          </ButtonLink>
        </p>
      )}
    </Notice>
  );
}
