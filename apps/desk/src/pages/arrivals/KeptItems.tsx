import type { Arrived } from '../../api/types.ts';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { paths } from '../../paths.ts';

/** It is registered, and the file says some things differently: it keeps its own until a person has looked. */
export function KeptItems({ arrived: { caseId, matterId, filled, kept } }: { arrived: Arrived }) {
  if (kept.length === 0) return null;
  return (
    <section className="sheet arrival__part" aria-labelledby="kept">
      <h2 id="kept">已登记，有几项与档案不同</h2>
      <Notice tone="near" live>
        <p>
          {kept.map((item) => item.title).join('、')}
          与档案里的不一样，档案保留原来的。请对照证件和文书，需要改的在“登记信息”里写明理由更正。
        </p>
        {filled.length > 0 && (
          <p>档案里原来没有、这次补上的：{filled.map((item) => item.title).join('、')}。</p>
        )}
      </Notice>
      <div className="page__acts">
        {matterId !== null && (
          <ButtonLink look="primary" href={paths.matter(matterId)}>
            去办交付接收
          </ButtonLink>
        )}
        <ButtonLink href={paths.caseRegister(caseId)}>看登记信息</ButtonLink>
      </div>
    </section>
  );
}
