import type { Today } from '../../api/types.ts';
import { dueDay, longDay } from '../../words/days.ts';
import { deskLines, roundLines, type SheetLine } from './daySheet.ts';

import './DaySheet.css';

/** To be written on by hand. */
const BLANK = '\u00A0';

/** 今日事项单, printed only: boxes to tick by hand, lines to write on, and the round of the week village by village. */
export function DaySheet({ page, bodyName }: { page: Today; bodyName: string }) {
  const { groups, today, day } = page;
  const round = roundLines(groups);
  const later = groups.week.length + groups.later.length;
  return (
    <section className="day-sheet" aria-hidden="true">
      <header>
        <strong>今日事项单</strong>
        <p>
          <span>{bodyName}</span>
          <span>{longDay(today)}</span>
          {day.onDuty.length > 0 && <span>值班：{day.onDuty.map(({ name }) => name).join('、')}</span>}
          <span>经手人：________________</span>
        </p>
      </header>
      <Lines title="要办的" lines={deskLines(groups)} write="办理情况" />
      {round.length > 0 && <h2>走访和联络</h2>}
      {round.map(({ village, lines }) => (
        <Lines
          key={village}
          title={village === '' ? '住处没有登记到村' : village}
          lines={lines}
          write="见到谁、情况、下次"
          small
        />
      ))}
      <h2>这几天</h2>
      <p>来报告：{names(day.reporting)}</p>
      <p>返回：{names(day.returning)}</p>
      <p>出发：{names(day.leaving)}</p>
      <p>期满：{names(day.ending)}</p>
      {later > 0 && <p>三日以后另有 {later} 件，到时列出。</p>}
    </section>
  );
}

interface LinesProps {
  title: string;
  lines: readonly SheetLine[];
  write: string;
  small?: boolean;
}

function Lines({ title, lines, write, small = false }: LinesProps) {
  return (
    <>
      {small ? <h3>{title}</h3> : <h2>{title}</h2>}
      {lines.length === 0 && <p>没有。</p>}
      {lines.length > 0 && (
        <table>
          <thead>
            <tr>
              <th>办</th>
              <th>姓名</th>
              <th>事项</th>
              <th>期限</th>
              <th>{write}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, name, title: what, dueAt }) => (
              <tr key={key}>
                <td>□</td>
                <td>{name}</td>
                <td>{what}</td>
                <td>{dueAt === null ? '' : shortDay(dueDay(dueAt).day)}</td>
                <td>{BLANK}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** Paper outlives today: the date, not '明天'. */
function shortDay(value: string): string {
  return `${Number(value.slice(5, 7))}月${Number(value.slice(8))}日`;
}

function names(entries: Today['day']['returning']): string {
  if (entries.length === 0) return '没有人。';
  return `${entries.map(({ name, on }) => `${name}（${shortDay(on)}）`).join('，')}。`;
}
