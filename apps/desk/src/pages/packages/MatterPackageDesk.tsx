import type { Body, PackagePage } from '../../api/types.ts';
import { Mark } from '../../kit/Mark.tsx';
import { StickyAside } from '../../kit/StickyAside.tsx';
import type { Tone } from '../../kit/tone.ts';
import { receivesPackages } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';
import { fullMoment } from '../../words/days.ts';
import { NotHerePanel } from './NotHerePanel.tsx';
import { PackageFiles } from './PackageFiles.tsx';
import { SentValues } from './SentValues.tsx';
import { SettledPanel } from './SettledPanel.tsx';
import { TakePanel } from './TakePanel.tsx';

type Part = NonNullable<PackagePage['matter']>;

const states: Readonly<Record<Part['steps'][number]['state'], { tone: Tone; words: string }>> = {
  new: { tone: 'now', words: '将记载' },
  known: { tone: 'done', words: '已经有了' },
  different: { tone: 'near', words: '内容不同' },
  refused: { tone: 'overdue', words: '不能记载' },
  letter: { tone: 'now', words: '将记入征求意见函' },
  later: { tone: 'now', words: '登记以后记载' },
};

/** What the other side of a matter has done, and what of it would be recorded here. */
export function MatterPackageDesk({
  one,
  part,
  bodies,
}: {
  one: PackagePage;
  part: Part;
  bodies: readonly Body[];
}) {
  const receives = receivesPackages(useSession());
  const open = receives && one.status === 'waiting';
  return (
    <div className="arrival package">
      <div className="arrival__form">
        <section className="sheet arrival__part" aria-labelledby="package-person">
          <h2 id="package-person">人和案件</h2>
          <dl className="lines">
            {one.items.map(({ name, title, value }) => (
              <div key={name} className="lines__line">
                <dt>{title}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section className="sheet arrival__part" aria-labelledby="package-steps">
          <h2 id="package-steps">{part.title}：对方办的各步</h2>
          {part.steps.map((step) => (
            <article key={`${step.step} ${step.happenedAt}`}>
              <h3>
                {step.title} <Mark tone={states[step.state].tone}>{states[step.state].words}</Mark>
              </h3>
              <p>
                {step.body}，{step.who}，{fullMoment(step.happenedAt)}
              </p>
              {step.text !== '' && <p>{step.text}</p>}
              <SentValues procedure={part.procedure} step={step.step} values={step.values} />
            </article>
          ))}
          {part.leftOut.length > 0 && <p>没有随包的材料：{part.leftOut.join('、')}。请另向对方索取。</p>}
        </section>
        {one.files.length > 0 && <PackageFiles id={one.id} files={one.files} />}
      </div>
      <StickyAside className="arrival__side package__side" label="办理">
        {!open && one.status !== 'waiting' && <SettledPanel one={one} />}
        {open && <TakePanel one={one} part={part} bodies={bodies} />}
        {open && <NotHerePanel one={one} />}
      </StickyAside>
    </div>
  );
}
