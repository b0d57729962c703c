import type { Will } from '../api/types.ts';

import './Desk.css';

/** What would be written and sent, part by part. */
export function WillList({ will }: { will: Will }) {
  return (
    <div className="will">
      <p>
        办完以后是“{will.statusText}”。{will.waiting && `接下来${will.waiting}。`}
      </p>
      {will.papers.length > 0 && (
        <section>
          <h3>会生成文书</h3>
          <ul>
            {will.papers.map((paper) => (
              <li key={paper.kind}>
                <span>《{paper.title}》</span>
                <span className="faint">
                  {paper.signedBy}
                  {paper.numbered ? '，编文号' : '，不编文号'}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {will.copies.length > 0 && (
        <section>
          <h3>会送给</h3>
          <ul>
            {will.copies.map((copy) => (
              <li key={`${copy.recipient} ${copy.subject}`}>
                <span>{copy.recipient}</span>
                <span className="faint">
                  {copy.subject}（{copy.article}）
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {will.voids.length > 0 && (
        <section>
          <h3>会失效的文书</h3>
          <ul>
            {will.voids.map((paper) => (
              <li key={paper.id}>
                《{paper.title}》<span className="faint">{paper.number ?? '没有文号'}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {will.findings.length > 0 && (
        <section>
          <h3>会提示</h3>
          <ul>
            {will.findings.map((finding) => (
              <li key={finding.title}>
                <strong>{finding.title}</strong>
                <span>{finding.text}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
