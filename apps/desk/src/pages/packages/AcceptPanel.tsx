import type { Body, PackagePage } from '../../api/types.ts';
import { RefusalNote } from '../../form/RefusalNote.tsx';
import { Button } from '../../kit/Button.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Candidates } from '../arrivals/Candidates.tsx';
import { OfficeField } from '../arrivals/OfficeField.tsx';
import { acceptWords, whatAcceptingDoes } from './acceptWords.ts';
import type { Acceptance } from './useAcceptance.ts';

interface AcceptPanelProps {
  one: PackagePage;
  bodies: readonly Body[];
  acceptance: Acceptance;
}

/** Whose file it goes into, who will keep the person, what pressing the button does. */
export function AcceptPanel({ one, bodies, acceptance }: AcceptPanelProps) {
  const { into, chosen, refused, failure, grave, office } = acceptance;
  const unseen = grave.filter(({ state }) => state === 'open');
  const lacksOffice = into.kind !== 'case' && office === undefined;
  const above = refused.filter(
    ({ field }) =>
      !field?.startsWith('items.') && !field?.startsWith('acknowledged.') && field !== 'officeCode',
  );
  const before = [
    ...(unseen.length > 0 ? [`还有 ${unseen.length} 处请核对`] : []),
    ...(lacksOffice ? ['请选择司法所'] : []),
  ];
  return (
    <>
      <Candidates
        candidates={one.candidates}
        asked
        error={null}
        chosen={chosen}
        onChoose={acceptance.choose}
      />
      <section className="sheet package__panel" aria-labelledby="package-accept">
        <h2 id="package-accept">接收</h2>
        {into.kind !== 'case' && (
          <OfficeField
            bodies={bodies}
            value={office}
            remarks={refused
              .filter(({ field }) => field === 'officeCode')
              .map(({ text }) => ({ tone: 'overdue' as const, text }))}
            onChange={(value) => acceptance.chooseOffice(typeof value === 'string' ? value : undefined)}
          />
        )}
        <ul className="package__does">
          {whatAcceptingDoes(one, into, chosen?.name).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {above.length > 0 && (
          <div role="alert">
            {above.map((refusal) => (
              <RefusalNote key={`${refusal.code} ${refusal.text}`} refusal={refusal} />
            ))}
          </div>
        )}
        {refused.some(({ field }) => field?.startsWith('items.')) && (
          <p role="alert" className="field-note">
            清单里有必须填写的内容，请在左边填写。
          </p>
        )}
        {failure !== null && <Failure error={failure} />}
        {before.length > 0 && (
          <p className="faint" id="package-before">
            {before.join('，')}。
          </p>
        )}
        <Button
          look="primary"
          disabled={before.length > 0}
          aria-describedby={before.length > 0 ? 'package-before' : undefined}
          waiting={acceptance.waiting}
          onClick={acceptance.send}
        >
          {acceptWords(into, chosen?.name)}
        </Button>
      </section>
    </>
  );
}
