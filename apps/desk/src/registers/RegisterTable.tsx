import type { Field, FieldValue, Form } from '@guitu/law';

import { FieldText } from '../fields/FieldText.tsx';
import { Button } from '../kit/Button.tsx';
import { Tag } from '../kit/Tag.tsx';
import { fullDay, longDay } from '../words/days.ts';
import type { RegisterRow } from './registerRow.ts';

import '../kit/Table.css';
import './Register.css';

interface RegisterTableProps<Row extends RegisterRow> {
  title: string;
  records: readonly Row[];
  nameOf: (kind: Row['kind']) => string;
  formOf: (kind: Row['kind']) => Form;
  onCorrect: (record: Row) => void;
  onWithdraw: (record: Row) => void;
}

/** The entries of a register, newest first; each opens to what was written, and says what is still owed. */
export function RegisterTable<Row extends RegisterRow>(props: RegisterTableProps<Row>) {
  const { title, records, nameOf, formOf, onCorrect, onWithdraw } = props;
  return (
    <div className="table-wrap">
      <table className="table table--cards">
        <caption className="visually-hidden">{title}</caption>
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
                  <summary>{nameOf(record.kind)}</summary>
                  <Values form={formOf(record.kind)} record={record} />
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

function Values({ form, record }: { form: Form; record: RegisterRow }) {
  const given: readonly (readonly [string, Field, FieldValue | undefined])[] = Object.entries(form).map(
    ([name, field]) => [name, field, record.values[name]] as const,
  );
  return (
    <dl className="register-values">
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

function Owed({ record }: { record: RegisterRow }) {
  if (record.withdrawn !== null)
    return (
      <span className="faint">
        {record.withdrawn.by}已撤下：{record.withdrawn.reason}
      </span>
    );
  const keptUntil = record.keptUntil ?? null;
  return (
    <>
      {record.remarks.map((remark) => (
        <div key={remark.code}>
          <Tag tone="near">待办</Tag> {remark.text}
        </div>
      ))}
      {keptUntil !== null && <div className="faint">保存到{fullDay(keptUntil)}以后</div>}
    </>
  );
}
