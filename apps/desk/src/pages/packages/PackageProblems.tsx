import type { PackagePage } from '../../api/types.ts';
import { Mark } from '../../kit/Mark.tsx';
import { Notice } from '../../kit/Notice.tsx';
import type { GraveProblem } from './gravity.ts';
import type { Acceptance } from './useAcceptance.ts';

interface PackageProblemsProps {
  one: PackagePage;
  acceptance: Acceptance;
  acceptable: boolean;
}

/** What the check found: first what somebody has to look at, then what is only to be known. */
export function PackageProblems({ one, acceptance, acceptable }: PackageProblemsProps) {
  const { grave, mended, see } = acceptance;
  // A mended day of effect is counted anew when the package is accepted.
  const counted = mended['announce.effectiveOn'] === undefined;
  const light = one.problems.filter(
    ({ grave: heavy, code }) =>
      !heavy && (counted || !(code.startsWith('late.') || code === 'missing.effectiveOn')),
  );
  if (grave.length + light.length === 0) {
    return (
      <Notice tone="done">
        <p>检查没有发现问题：清单读得懂，各份文书与清单一致，期限内送到。</p>
      </Notice>
    );
  }
  return (
    <section className="sheet arrival__part" aria-labelledby="package-problems">
      <h2 id="package-problems">检查发现</h2>
      {acceptable && grave.length > 0 && (
        <p className="faint">前 {grave.length} 处请对照文书核对：能更正的在下面更正，照原样接收的勾选。</p>
      )}
      <ul className="findings">
        {grave.map((problem) => (
          <li key={problem.code} className="findings__grave">
            <Grave problem={problem} acceptable={acceptable} onSee={see} />
          </li>
        ))}
        {light.map((problem) => (
          <li key={`${problem.code} ${problem.text}`}>
            <Mark tone="near">请留意</Mark>
            <p>{problem.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const stateWords = { open: '请核对', seen: '已核对', mended: '已更正' } as const;

interface GraveProps {
  problem: GraveProblem;
  acceptable: boolean;
  onSee: (code: string, seen: boolean) => void;
}

function Grave({ problem: { code, texts, state }, acceptable, onSee }: GraveProps) {
  return (
    <>
      <Mark tone={state === 'open' ? 'overdue' : 'done'}>{acceptable ? stateWords[state] : '有问题'}</Mark>
      <div>
        {texts.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {acceptable && state === 'mended' && <p className="faint">更正后的内容在接收时重新核对。</p>}
        {acceptable && state !== 'mended' && (
          <label className="findings__seen">
            <input
              type="checkbox"
              checked={state === 'seen'}
              aria-label={`${seenWords(code)}：${texts[0] ?? ''}`}
              onChange={(event) => onSee(code, event.target.checked)}
            />
            {seenWords(code)}
          </label>
        )}
      </div>
    </>
  );
}

/** What ticking says. */
function seenWords(code: string): string {
  if (code.startsWith('file.')) return '已知道，不存入案卷';
  return code === 'package.same-id' ? '已向发送单位核实' : '已核对，照原样接收';
}
