import { measures } from '../../articles/index.ts';
import type { Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { standingQuestion } from '../../kernel/sequence.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import type { PrisonNotice } from './moving-form.ts';
import * as periods from './periods.ts';
import { newCounty, oldPlace } from './places.ts';
import { allValuesOf } from './records.ts';
import { mayStay, prisonFileMoves } from './when.ts';

/**
 * 暂予监外执行 approved by a prison authority or the police (《实施办法》第三十一条第三款): their files move between them, and the new
 * county is told. It binds others; what is watched here is whether anybody has said so.
 */

/** MOVE-12: the authorities of both places hand over to each other. */
export function prisonHandOver(standing: Standing): Finding | undefined {
  if (!ruleActive('MOVE-12') || !isWatched(standing) || stageOf(standing).moved) return undefined;
  return finding(standing, {
    code: 'relocation.prison-hand-over',
    title: '批准机关之间的档案交接还没有消息',
    text: `批准机关收到送达的法律文书后，应当与新执行地的同级机关办理交接。请联系核实。${stayNote(standing)}`,
  });
}

/** MOVE-13: one prison or 看守所 is designated; it will take the person in and release the person. */
export function prisonDesignated(standing: Standing): Finding | undefined {
  const { moved, designated } = stageOf(standing);
  if (!ruleActive('MOVE-13') || !isWatched(standing) || !moved || designated) return undefined;
  return finding(standing, {
    code: 'relocation.prison-designated',
    title: '还不知道由哪一所监狱、看守所接收档案',
    text: '新执行地的公安机关、监狱管理机关应当指定一所看守所、监狱接收档案，负责办理收监、刑满释放等手续。请联系核实并登记。',
  });
}

/** MOVE-11: five days from the file being there. */
export function prisonNoticeLate(standing: Standing): Finding | undefined {
  const due = periods.prisonDeadline(standing);
  if (due === undefined || !isWatched(standing) || due.doneAt !== undefined || !due.late) return undefined;
  return {
    ...finding(standing, {
      code: 'relocation.prison-notice-late',
      title: '监狱、看守所没有按时通报',
      text: `监狱、看守所接收档案之日起五日内应当把有关情况通报新执行地县级社区矫正机构，期限到${formatDay(due.lastDay)}为止。请催问。`,
    }),
    severity: 'warning',
    dueAt: due.dueAt,
  };
}

function isWatched(standing: Standing): boolean {
  const stays = allValuesOf(standing.state, 'prisonNotice').at(-1)?.situation === 'notMoved';
  return prisonFileMoves(standingQuestion(standing)) && !stays;
}

/** How far it has come, by everything that was recorded. */
function stageOf({ state }: Standing): { moved: boolean; designated: boolean } {
  const notices: readonly PrisonNotice[] = allValuesOf(state, 'prisonNotice');
  const designated = notices.some(
    (one) => one.custodian !== undefined || one.fileReceivedOn !== undefined || one.noticeOn !== undefined,
  );
  return { moved: notices.length > 0, designated };
}

/** MOVE-14: 可以不移交. */
function stayNote(standing: Standing): string {
  return ruleActive('MOVE-14') && mayStay(standingQuestion(standing))
    ? '公安机关批准、在同一省（区、市）内变更的，可以不移交档案，登记“不移交”即可。'
    : '';
}

function finding(standing: Standing, words: { code: string; title: string; text: string }): Finding {
  return {
    ...words,
    severity: 'info',
    facts: [],
    articles: [measures(31)],
    office: 'countyAgency',
    region: newCounty(standing) ?? oldPlace(standing).officeCode,
    action: { step: 'prisonNotice', label: '登记接档情况' },
  };
}
