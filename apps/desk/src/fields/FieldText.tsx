import type { Evidence, Field, FieldValue } from '@guitu/law';
import { isMoment } from '@guitu/law';
import { uploadHref } from '../api/uploads.ts';
import { Icon } from '../kit/Icon.tsx';
import { fullDay, fullMoment } from '../words/days.ts';

/** A value as the filled-in paper shows it. */
export function FieldText({ field, value }: { field: Field; value: FieldValue | undefined }) {
  if (value === undefined || value === null) return <span className="paper-none">—</span>;
  switch (field.kind) {
    case 'day':
      return <>{fullDay(String(value))}</>;
    case 'moment':
      return <>{isMoment(value) ? fullMoment(value) : String(value)}</>;
    case 'flag':
      return <>{value === true ? '是' : '否'}</>;
    case 'choice':
      return <Boxes field={field} value={String(value)} />;
    case 'place':
      return <>{typeof value === 'object' && 'text' in value ? value.text : String(value)}</>;
    case 'evidence':
      return <Files files={Array.isArray(value) ? (value as readonly Evidence[]) : []} />;
    case 'matter':
      return <>已关联</>;
    default:
      return <span className="paper-lines">{String(value)}</span>;
  }
}

/** The boxes of the paper with one ticked, so that it is seen what else could have been. */
function Boxes({ field, value }: { field: Extract<Field, { kind: 'choice' }>; value: string }) {
  return (
    <>
      {field.options.map((option) => (
        <span key={option.code} className={option.code === value ? 'paper-box paper-box--ticked' : 'paper-box'}>
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
