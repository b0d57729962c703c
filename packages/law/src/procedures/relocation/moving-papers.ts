import type { PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { letter, signedBy, withoutStop } from './letters.ts';
import { labelOf, pieces } from './options.ts';
import { reportBy } from './periods.ts';
import { isIncoming, newAgencyName, oldAgencyName } from './places.ts';
import { valuesOf, wasOnPaper } from './records.ts';

/** The papers after the decision. */

/** What happens to whoever does not come (《实施办法》第三十一条、第三十四条、第三十五条、第四十六条、第四十七条). */
export const consequences: readonly string[] = [
  '逾期报到的，视情节给予训诫、警告',
  '不报到、脱离监管，情节严重的，依法提请撤销缓刑、撤销假释，或者对暂予监外执行的提请收监执行',
  '报到之前仍由原执行地监督管理，应当保持联系，遵守各项监督管理规定',
];

/** MOVE-06: 告知书 with the last day to report in. */
export function informingNotice(question: Question): readonly PaperOrder[] {
  const informing = valuesOf(question.state, 'inform');
  if (informing === undefined || wasOnPaper(question.state, 'inform')) return [];
  const { receivedDecisionOn, reportTo, phone } = informing;
  const lastDay = reportBy(receivedDecisionOn);
  return [
    letter(question, {
      kind: 'relocationInforming',
      title: '变更执行地报到告知书',
      side: 'old',
      counterWord: '变告',
      content: {
        paragraphs: [
          `你已于${formatDay(receivedDecisionOn)}收到变更执行地决定。根据《社区矫正法实施办法》第三十一条，应当自收到决定之日起七日内，即不迟于${formatDay(lastDay)}，到${newAgencyName(question)}报到${reportTo === undefined ? '' : `，地点：${withoutStop(reportTo)}`}${phone === undefined ? '' : `，电话：${phone}`}`,
          '报到时携带身份证和变更执行地决定书。逾期报到、不报到的，承担下列后果',
        ],
        points: consequences,
        acknowledgement: true,
        stub: [['报到期限', formatDay(lastDay)]],
      },
    }),
  ];
}

/** MOVE-07: the list of pieces and the letter they go with. */
export function handOverPapers(question: Question): readonly PaperOrder[] {
  const handOver = valuesOf(question.state, 'handOver');
  if (handOver === undefined || wasOnPaper(question.state, 'handOver')) return [];
  const again = valuesOf(question.state, 'receive') !== undefined;
  return [
    letter(question, {
      kind: 'relocationCover',
      title: again ? '补送文书和档案的函' : '移交文书和档案的函',
      side: 'old',
      counterWord: '移交',
      to: newAgencyName(question),
      content: {
        introduce: 'full',
        paragraphs: [
          `我机构已决定同意该社区矫正对象变更执行地到你处。根据《社区矫正法》第二十七条、《社区矫正法实施办法》第三十一条，现将有关法律文书和档案${again ? '补送' : '移交'}你机构，请在收到后五日内送达回执`,
          '本人应当自收到变更执行地决定之日起七日内向你机构报到；没有按时报到的，请立即通知我机构组织查找',
        ],
        attachments: ['文书和档案移交清单'],
      },
    }),
    {
      kind: 'fileHandoverList',
      title: '文书和档案移交清单',
      ...signedBy(question, 'old'),
      to: newAgencyName(question),
      data: {
        from: oldAgencyName(question),
        to: newAgencyName(question),
        items: piecesOf(question).map((title) => ({ title })),
      },
    },
  ];
}

/** Every piece, one line each: those ticked and those written down. */
export function piecesOf({ state }: Question): readonly string[] {
  const handOver = valuesOf(state, 'handOver');
  const others = (handOver?.others ?? '')
    .split('\n')
    .map((line) => withoutStop(line.trim()))
    .filter((line) => line !== '');
  return [...(handOver?.pieces ?? []).map((code) => labelOf(pieces, code)), ...others];
}

/** MOVE-08: 回执, in the name of the new county. */
export function fileReceipt(question: Question): readonly PaperOrder[] {
  const receipt = valuesOf(question.state, 'receive');
  if (receipt === undefined || wasOnPaper(question.state, 'receive')) return [];
  const complete = receipt.complete === 'yes';
  return [
    letter(question, {
      kind: 'relocationReceipt',
      title: '文书和档案收到回执',
      side: 'new',
      counterWord: '回执',
      to: oldAgencyName(question),
      content: {
        paragraphs: [
          `你机构移交的该社区矫正对象的法律文书和档案，我机构已于${formatDay(receipt.receivedOn)}收到${complete ? '，材料齐全' : `，材料不齐全，缺少：${withoutStop(receipt.missing ?? '没有写明')}，请补送`}`,
          '根据《社区矫正法实施办法》第三十一条，特此回执',
        ],
      },
    }),
  ];
}

/** MOVE-15: 登记接收表. */
export function arrivalForm(question: Question): readonly PaperOrder[] {
  if (findTaken(question.state, 'arrive') === undefined || wasOnPaper(question.state, 'arrive')) return [];
  return [
    {
      kind: 'relocationArrival',
      template: 'approvalForm',
      title: '社区矫正对象登记接收表（变更执行地）',
      ...signedBy(question, 'new'),
      data: { steps: ['arrive'] },
    },
  ];
}

/** MOVE-10: 未报到通知书, in the name of the new county. */
export function notArrivedNotice(question: Question): readonly PaperOrder[] {
  const notice = valuesOf(question.state, 'notArrived');
  const informing = valuesOf(question.state, 'inform');
  if (notice === undefined || wasOnPaper(question.state, 'notArrived')) return [];
  const until =
    informing === undefined ? '' : `（应当不迟于${formatDay(reportBy(informing.receivedDecisionOn))}）`;
  return [
    letter(question, {
      kind: 'relocationNotArrived',
      title: '变更执行地未报到通知书',
      side: 'new',
      counterWord: '未到',
      to: oldAgencyName(question),
      content: {
        introduce: 'full',
        paragraphs: [
          `该社区矫正对象经你机构决定变更执行地到我处，${formatDay(notice.foundOn)}发现没有按规定时间报到${until}${notice.text === undefined ? '' : `，了解到的情况：${withoutStop(notice.text)}`}`,
          '根据《社区矫正法实施办法》第三十一条，现通知你机构组织查找。查找情况请告知我机构',
        ],
      },
    }),
  ];
}

/** MOVE-16: 处置记录. */
export function lateRecord(question: Question): readonly PaperOrder[] {
  if (valuesOf(question.state, 'handleLate') === undefined || isIncoming(question)) return [];
  return [
    {
      kind: 'relocationLateRecord',
      template: 'approvalForm',
      title: '未及时交付接收处置记录',
      ...signedBy(question, 'old'),
      data: { steps: ['handOver', 'arrive', 'notArrived', 'search', 'handleLate'] },
    },
  ];
}
