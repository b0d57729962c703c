import { Link } from 'wouter';

import type { MatterPage } from '../../api/types.ts';
import { ToOpenBlock } from '../../form/ToOpenBlock.tsx';
import { linesOfMatter } from '../../matter/stepLines.ts';
import { Steps } from '../../matter/Steps.tsx';
import { paths } from '../../paths.ts';
import { keepsFiles } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useNow } from '../../session/useNow.ts';
import { optionalSteps } from './activeStep.ts';
import { recordableSteps } from './recordable.ts';

interface MatterLeftProps {
  matter: MatterPage;
  /** The step that is being filled in. */
  step?: string;
  /** Its fields are on the page. */
  open?: boolean;
  /** The step of somebody else that is being entered from its paper. */
  paper?: string;
}

/** The steps, and what may be recorded besides them. */
export function MatterLeft({ matter, step, open, paper }: MatterLeftProps) {
  const { today } = useNow();
  const optional = optionalSteps(matter);
  const session = useSession();
  const fromPaper = keepsFiles(session) ? recordableSteps(matter) : [];
  const possible = optional.filter((one) => one.refusal === null);
  return (
    <div className="desk__left">
      <Steps lines={linesOfMatter(matter, today)} />
      {open && <ToOpenBlock />}
      {possible.length > 0 && (
        <nav className="steps__more" aria-label="还可以记">
          <h2>还可以记</h2>
          {possible.map((one) => (
            <Link
              key={one.step}
              href={`${paths.matter(matter.id)}?step=${one.step}`}
              aria-current={one.step === step ? 'step' : undefined}
            >
              {one.title}
            </Link>
          ))}
        </nav>
      )}
      {fromPaper.length > 0 && (
        <nav className="steps__more" aria-label="对方在纸上办的">
          <h2>对方在纸上办的</h2>
          {fromPaper.map((one) => (
            <Link
              key={one.step}
              href={paths.matterPaper(matter.id, one.step)}
              aria-current={one.step === paper ? 'step' : undefined}
            >
              登记“{one.title}”
            </Link>
          ))}
        </nav>
      )}
    </div>
  );
}
