import { useEffect, useMemo } from 'react';

import { usePaperPicturesQuery } from '../../api/papers.ts';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';

interface PaperPicturesProps {
  paperId: string;
  title: string;
  void: boolean;
}

/** The pages as pictures: drawn by the browser itself, so they are seen where no PDF viewer is installed. */
export function PaperPictures({ paperId, title, void: isVoid }: PaperPicturesProps) {
  const pictures = usePaperPicturesQuery(paperId);
  const addresses = useMemo(
    () =>
      (pictures.data ?? []).map((page) => URL.createObjectURL(new Blob([page], { type: 'image/svg+xml' }))),
    [pictures.data],
  );
  useEffect(() => () => addresses.forEach((address) => URL.revokeObjectURL(address)), [addresses]);
  if (pictures.isPending) return <Loading lines={8} words="正在排版" />;
  if (pictures.isError) return <Failure error={pictures.error} onRetry={() => void pictures.refetch()} />;
  return (
    <div className="pictures">
      {addresses.map((address, index) => (
        <figure key={address} className={isVoid ? 'picture picture--void' : 'picture'}>
          <img src={address} alt={`《${title}》第 ${index + 1} 页，文字内容见旁边“内容”`} />
        </figure>
      ))}
    </div>
  );
}
