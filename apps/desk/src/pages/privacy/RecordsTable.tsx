import { privacyForms, privacyRecordNames, type Field, type FieldValue } from '@guitu/law';

import type { PrivacyRecordRow } from '../../api/types.ts';
import { FieldText } from '../../fields/FieldText.tsx';
import { Button } from '../../kit/Button.tsx';
import { Tag } from '../../kit/Tag.tsx';
import { fullDay, longDay } from '../../words/days.ts';

import '../../kit/Table.css';

interface RecordsTableProps {
  records: readonly PrivacyRecordRow[];
  onCorrect: (record: PrivacyRecordRow) => void;
  onWithdraw: (record: PrivacyRecordRow) => void;
}

export function RecordsTable({ records, onCorrect, onWithdraw }: RecordsTableProps) {
  return (
    <div className="table-wrap">
      <table className="table table--cards">
        <caption className="visually-hidden">个人信息保护台账</caption>
        <thead>
          <tr>
            <th scope="col">类别和内容</th>
            <th scope="col">日期</th>
            <th scope="col">单位、登记人</th>
            <th scope="col">还要做的</th>
            <th scope="col">操作</th>
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr key={record.id}>
              <th scope="row">
                <details>
                  <summary>{privacyRecordNames[record.kind]}</summary>
                  <Values record={record} />
                </details>
              </th>
              <td className="nowrap">{longDay(record.on)}</td>
              <td>
                {record.bodyName}
                <div className="faint">{record.enteredBy}</div>
              </td>
              <td>
                <Owed record={record} />
              </td>
              <td className="nowrap">
                {record.own && record.withdrawn === null && (
                  <>
                    <Button small onClick={() => onCorrect(record)}>
                      更正
                    </Button>{' '}
                    <Button small onClick={() => onWithdraw(record)}>
                      撤下
                    </Button>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Values({ record }: { record: PrivacyRecordRow }) {
  const given: readonly (readonly [string, Field, FieldValue | undefined])[] = Object.entries(
    privacyForms[record.kind],
  ).map(([name, field]) => [name, field, record.values[name]] as const);
  return (
    <dl className="privacy-values">
      {given
        .filter(([, , value]) => value !== undefined)
        .map(([name, field, value]) => (
          <div key={name}>
            <dt>{field.title}</dt>
            <dd>
              <FieldText field={field} value={value} />
            </dd>
          </div>
        ))}
    </dl>
  );
}

function Owed({ record }: { record: PrivacyRecordRow }) {
  if (record.withdrawn !== null)
    return (
      <span className="faint">
        {record.withdrawn.by}已撤下：{record.withdrawn.reason}
      </span>
    );
  return (
    <>
      {record.remarks.map((remark) => (
        <div key={remark.code}>
          <Tag tone="near">待办</Tag> {remark.text}
        </div>
      ))}
      {record.keptUntil !== null && <div className="faint">保存到{fullDay(record.keptUntil)}以后</div>}
    </>
  );
}
