import { useState } from 'react';

import { sentencesOf } from '../../api/failure.ts';
import { photoHref, useSavePhoto } from '../../api/register.ts';
import { uploadFile } from '../../api/uploads.ts';
import { newKey } from '../../form/newKey.ts';
import { Icon } from '../../kit/Icon.tsx';

import './CasePhoto.css';

interface CasePhotoProps {
  caseId: string;
  name: string;
  /** Whether there is one. */
  there: boolean;
  /** Whether a photo may be put here. */
  editable: boolean;
}

/** The photo, or the first sign of the name as long as there is none. Pressing it chooses another one. */
export function CasePhoto({ caseId, name, there, editable }: CasePhotoProps) {
  const [missing, setMissing] = useState(!there);
  const [version, setVersion] = useState(0);
  const [problem, setProblem] = useState<readonly string[]>([]);
  const [sending, setSending] = useState(false);
  const save = useSavePhoto(caseId);

  const put = async (file: File | undefined) => {
    if (file === undefined) return;
    setProblem([]);
    setSending(true);
    try {
      const { hash } = await uploadFile(file);
      await save.mutateAsync({ hash, idempotencyKey: newKey() });
      setVersion(version + 1);
      setMissing(false);
    } catch (error) {
      setProblem(sentencesOf(error));
    } finally {
      setSending(false);
    }
  };
  const picture = missing ? (
    <span aria-hidden="true">{[...name][0]}</span>
  ) : (
    <img
      src={photoHref(caseId, version)}
      alt={`${name}的照片`}
      width={60}
      height={76}
      onError={() => setMissing(true)}
    />
  );
  const classes = missing ? 'photo' : 'photo photo--there';
  if (!editable) return <span className={classes}>{picture}</span>;
  return (
    <div>
      <label className={`${classes} photo--open`} aria-busy={sending || undefined}>
        {picture}
        <span className="photo__put">
          <Icon name="upload" size={13} />
          {missing ? '照片' : '换照片'}
        </span>
        <input
          type="file"
          accept="image/jpeg,image/png,image/webp"
          className="visually-hidden"
          aria-label={missing ? `放${name}的照片` : `换${name}的照片`}
          onChange={(event) => {
            void put(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </label>
      {problem.length > 0 && (
        <p className="photo__problem" role="alert">
          照片没有换成：{problem.join('')}
        </p>
      )}
    </div>
  );
}
