import { measureNames } from '@guitu/law';
import { Link } from 'wouter';

import type { PackageRow } from '../../api/types.ts';
import { Mark } from '../../kit/Mark.tsx';
import { Tag } from '../../kit/Tag.tsx';
import { paths } from '../../paths.ts';
import { useNow } from '../../session/useNow.ts';
import { momentWords } from '../../words/days.ts';
import { statusTones } from './packageWords.ts';

import '../../kit/Table.css';

interface PackagesTableProps {
  packages: readonly PackageRow[];
  waiting: boolean;
}

export function PackagesTable({ packages, waiting }: PackagesTableProps) {
  const { today } = useNow();
  return (
    <div className="table-wrap">
      <table className={waiting ? 'table table--cards table--waiting' : 'table table--cards'}>
        <caption className="visually-hidden">来件</caption>
        <thead>
          <tr>
            <th scope="col">姓名</th>
            <th scope="col">矫正类别</th>
            <th scope="col">发送单位</th>
            <th scope="col">生效日</th>
            <th scope="col">收到</th>
            <th scope="col">检查结果</th>
            <th scope="col">状态</th>
          </tr>
        </thead>
        <tbody>
          {packages.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <Link href={paths.arrivalPackage(one.id)} className="package-name">
                  {one.personName ?? one.fileName}
                </Link>
              </th>
              <td className={one.measure ? undefined : 'table__minor'}>
                {one.measure && measureNames[one.measure]}
              </td>
              <td>{one.senderName ?? <span className="faint">没有读出</span>}</td>
              <td className={one.effectiveOn ? 'nowrap' : 'table__minor'}>{one.effectiveOn}</td>
              <td className="nowrap">
                {momentWords(one.receivedAt, today)} <span className="faint">{one.receivedBy}</span>
              </td>
              <td className="nowrap">
                {one.problems === 0 ? (
                  <Mark tone="done">没有问题</Mark>
                ) : (
                  <Mark tone={one.status === 'unreadable' ? 'overdue' : 'near'}>{one.problems} 处要看</Mark>
                )}
              </td>
              <td className="nowrap">
                <Tag tone={statusTones[one.status]}>{one.statusText}</Tag>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
