import type { Field, FieldValue } from '@guitu/law';

import { ChoiceControl } from './ChoiceControl.tsx';
import { ChoicesControl } from './ChoicesControl.tsx';
import { CountControl } from './CountControl.tsx';
import { DayControl } from './DayControl.tsx';
import { EvidenceControl } from './EvidenceControl.tsx';
import { FlagControl } from './FlagControl.tsx';
import { LongTextControl } from './LongTextControl.tsx';
import { MatterControl } from './MatterControl.tsx';
import { MomentControl } from './MomentControl.tsx';
import { OfficeControl } from './OfficeControl.tsx';
import { PeopleControl } from './PeopleControl.tsx';
import { PlaceControl } from './PlaceControl.tsx';
import { TextControl } from './TextControl.tsx';

import '../kit/Field.css';

interface FieldControlProps {
  id: string;
  field: Field;
  value: FieldValue | undefined;
  onChange: (value: FieldValue | undefined) => void;
  describedBy: string | undefined;
  invalid: boolean;
}

/** The control of a field by its kind: law's vocabulary, drawn once. */
export function FieldControl({ field, ...rest }: FieldControlProps) {
  switch (field.kind) {
    case 'text':
      return <TextControl field={field} {...rest} />;
    case 'longText':
      return <LongTextControl field={field} {...rest} />;
    case 'day':
      return <DayControl field={field} {...rest} />;
    case 'moment':
      return <MomentControl field={field} {...rest} />;
    case 'count':
      return <CountControl field={field} {...rest} />;
    case 'flag':
      return <FlagControl field={field} {...rest} />;
    case 'choice':
      return <ChoiceControl field={field} {...rest} />;
    case 'choices':
      return <ChoicesControl field={field} {...rest} />;
    case 'people':
      return <PeopleControl field={field} {...rest} />;
    case 'place':
      return field.offices === true ? (
        <OfficeControl field={field} {...rest} />
      ) : (
        <PlaceControl field={field} {...rest} />
      );
    case 'evidence':
      return <EvidenceControl field={field} {...rest} />;
    case 'matter':
      return <MatterControl field={field} {...rest} />;
  }
}
