import type { ImportProblem } from '../../api/types.ts';

import '../../kit/Table.css';

const SHOWN = 200;

/** Row by row: where, in which column, what is wrong and how to mend it. */
export function ProblemsTable({ title, problems }: { title: string; problems: readonly ImportProblem[] }) {
  return (
    <section className="run__problems sheet" aria-label={title}>
      <h2>
        {title}（{problems.length}）
      </h2>
      <div className="table-wrap">
        <table className="table table--compact table--cards">
          <thead>
            <tr>
              <th scope="col">行</th>
              <th scope="col">列</th>
              <th scope="col">问题</th>
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, SHOWN).map((problem) => (
              <tr key={`${problem.row} ${problem.column} ${problem.text}`}>
                <th scope="row" className="nowrap">
                  第 {problem.row} 行
                </th>
                <td className="nowrap">{problem.column}</td>
                <td>{problem.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {problems.length > SHOWN && (
        <p className="filter faint">这里列出前 {SHOWN} 处，其余在标好问题的原表里。</p>
      )}
    </section>
  );
}
