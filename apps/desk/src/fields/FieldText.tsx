import type { Evidence, Field, FieldValue } from '@guitu/law';
import { isMoment } from '@guitu/law';

import { uploadHref } from '../api/uploads.ts';
import { Icon } from '../kit/Icon.tsx';
import { fullDay, fullMoment } from '../words/days.ts';
import { textOf } from './textOf.ts';

/** A value as the filled-in paper shows it. */
export function FieldText({ field, value }: { field: Field; value: FieldValue | undefined }) {
  if (value === undefined || value === null) return <span className="paper-none">—</span>;
  switch (field.kind) {
    case 'day':
      return <>{fullDay(textOf(value))}</>;
    case 'moment':
      return <>{isMoment(value) ? fullMoment(value) : textOf(value)}</>;
    case 'flag':
      return <>{value === true ? '是' : '否'}</>;
    case 'choice':
      return <Boxes field={field} value={textOf(value)} />;
    case 'place':
      return <>{textOf(value)}</>;
    case 'evidence':
      return <Files files={Array.isArray(value) ? (value as readonly Evidence[]) : []} />;
    case 'matter':
      return <>已关联</>;
    default:
      return <span className="paper-lines">{textOf(value)}</span>;
  }
}

/** The boxes of the paper with one ticked, so that it is seen what else could have been. */
function Boxes({ field, value }: { field: Extract<Field, { kind: 'choice' }>; value: string }) {
  return (
    <>
      {field.options.map((option) => (
        <span
          key={option.code}
          className={option.code === value ? 'paper-box paper-box--ticked' : 'paper-box'}
        >
          <span aria-hidden="true">{option.code === value ? '☑' : '☐'}</span> {option.label}
          {option.code === value && <span className="visually-hidden">（已选）</span>}
        </span>
      ))}
    </>
  );
}

function Files({ files }: { files: readonly Evidence[] }) {
  return (
    <ul>
      {files.map((file) => (
        <li key={file.hash}>
          <Icon name="clip" size={14} /> <a href={uploadHref(file.hash, file.name)}>{file.name}</a>
        </li>
      ))}
    </ul>
  );
}
