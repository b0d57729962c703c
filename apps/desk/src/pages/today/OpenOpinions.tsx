import { Link } from 'wouter';

import type { OpenOpinion } from '../../api/types.ts';
import { Tag } from '../../kit/Tag.tsx';
import { paths } from '../../paths.ts';
import { dueDay, fullDay } from '../../words/days.ts';
import { DueMark } from './DueMark.tsx';

/** 检察监督 in progress: about whom, whose turn it is, and by when. */
export function OpenOpinions({ opinions }: { opinions: readonly OpenOpinion[] }) {
  if (opinions.length === 0) return null;
  return (
    <section className="beside sheet" aria-labelledby="open-opinions">
      <h2 id="open-opinions">监督意见</h2>
      <div className="beside__scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">人员</th>
              <th scope="col" className="beside__text">
                意见
              </th>
              <th scope="col">现在等谁</th>
              <th scope="col">期限</th>
            </tr>
          </thead>
          <tbody>
            {opinions.map((opinion) => (
              <tr key={opinion.matterId}>
                <th scope="row">
                  <Link href={paths.case(opinion.caseId)}>{opinion.name}</Link>
                  <small>{opinion.officeName}</small>
                </th>
                <td className="beside__text">
                  <Link href={paths.matter(opinion.matterId)}>{opinion.summary}</Link>
                  <small>{fullDay(dueDay(opinion.raisedAt).day)}提出</small>
                </td>
                <td>
                  {opinion.own ? <Tag tone="near">待我方办理</Tag> : opinion.waitingName}
                  <small>{opinion.waitingTitle}</small>
                </td>
                <td>
                  {opinion.dueAt === null ? (
                    <span className="faint">没有期限</span>
                  ) : (
                    <>
                      <DueMark dueAt={opinion.dueAt} />
                      <small>{fullDay(dueDay(opinion.dueAt).day)}</small>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
