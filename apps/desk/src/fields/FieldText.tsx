import type { Evidence, Field, FieldValue, NamedPerson } from '@guitu/law';
import { isEvidence, isMoment } from '@guitu/law';

import { uploadHref } from '../api/uploads.ts';
import { Icon } from '../kit/Icon.tsx';
import { fullDay, fullMoment } from '../words/days.ts';
import { chosenIn } from './ChoicesControl.tsx';
import { peopleIn } from './PeopleControl.tsx';
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
      return <Boxes field={field} chosen={[textOf(value)]} />;
    case 'choices':
      return <Boxes field={field} chosen={chosenIn(value)} />;
    case 'people':
      return <People field={field} people={peopleIn(value)} />;
    case 'place':
      return <>{textOf(value)}</>;
    case 'evidence':
      return <Files files={isEvidence(value) ? value : []} />;
    case 'matter':
      return <>已关联</>;
    default:
      return <span className="paper-lines">{textOf(value)}</span>;
  }
}

interface BoxesProps {
  field: Extract<Field, { kind: 'choice' | 'choices' }>;
  chosen: readonly string[];
}

/** The boxes of the paper with those ticked that were chosen, so that it is seen what else could have been. */
function Boxes({ field, chosen }: BoxesProps) {
  return (
    <>
      {field.options.map((option) => {
        const ticked = chosen.includes(option.code);
        return (
          <span key={option.code} className={ticked ? 'paper-box paper-box--ticked' : 'paper-box'}>
            <span aria-hidden="true">{ticked ? '☑' : '☐'}</span> {option.label}
            {ticked && <span className="visually-hidden">（已选）</span>}
          </span>
        );
      })}
    </>
  );
}

const sexNames = { male: '男', female: '女' } as const;

function People({
  field,
  people,
}: {
  field: Extract<Field, { kind: 'people' }>;
  people: readonly NamedPerson[];
}) {
  return (
    <ul>
      {people.map((person, index) => (
        <li key={index}>
          {[
            person.name,
            field.roles.find((role) => role.code === person.role)?.label,
            person.sex === undefined ? undefined : sexNames[person.sex],
            person.organisation,
            person.phone,
            person.note,
          ]
            .filter((part) => part !== undefined && part !== '')
            .join('，')}
        </li>
      ))}
    </ul>
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
