import { act, cooperation, measures } from '../../articles/index.ts';
import type { CopyOrder, PaperOrder } from '../../kernel/outcome.ts';
import type { ApprovalFormContent, LetterContent } from '../../kernel/paper-content.ts';
import type { Question } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { formatDay, formatDeadline, formatMoment } from '../../time/format.ts';
import { labelOf, searchMethods, searchResults } from './options.ts';
import { abscondingFormOf, findBeginning, findFound, searchesOf } from './records.ts';

const county = 'countyAgency' as const;
const searchRecordTitle = '社区矫正对象查找记录';

/** What was done on paper has gone out long ago: no letter is made again. */
function isNew({ state }: Question, step: string): boolean {
  return findTaken(state, step)?.event.mode === 'permit';
}

/** 查找记录: how it was found out, and every search, each with who entered it. */
function searchRecord(): PaperOrder {
  const data: ApprovalFormContent = { steps: ['discover', 'search'] };
  return { kind: 'searchRecord', template: 'approvalForm', title: searchRecordTitle, signedBy: county, data };
}

/** "于2026年11月20日 18:00起失去联系", as each form has it; the day alone stands in form 8. */
function sinceWords(question: Question): string {
  const beginning = findBeginning(question.state);
  if (beginning === undefined) return '脱离监督管理';
  const at = formatDeadline(beginning.since);
  switch (abscondingFormOf(question.state)) {
    case 'departure':
      return `于${at}未经批准离开所居住的市、县`;
    case 'overdueLeave':
      return `经批准外出，于${at}期限届满没有返回`;
    default:
      return `于${at}后失去联系`;
  }
}

function searchWords(question: Question): string {
  const searches = searchesOf(question.state);
  const last = searches.at(-1);
  if (last === undefined) return '我机构正在组织查找';
  const methods = [...new Set(searches.map(({ method }) => method))];
  const named = methods.map((method) => `“${labelOf(searchMethods, method)}”`).join('、');
  return `我机构已查找 ${searches.length} 次，方式为${named}；最近一次为${formatMoment(last.searchedAt)}，结果：${labelOf(searchResults, last.result)}`;
}

/** LOST-01. */
export function noticePapers(question: Question): readonly PaperOrder[] {
  if (!isNew(question, 'notify')) return [];
  const searched = searchesOf(question.state).length > 0;
  const data: LetterContent = {
    introduce: 'full',
    paragraphs: [
      `该社区矫正对象${sinceWords(question)}`,
      searchWords(question),
      '根据《社区矫正法实施办法》第三十八条、《关于进一步加强社区矫正工作衔接配合管理的意见》第十四条的规定，现予通报',
    ],
    ...(searched ? { attachments: [searchRecordTitle] } : {}),
  };
  const letter: PaperOrder = {
    kind: 'lostNotice',
    template: 'letter',
    title: '关于社区矫正对象失去联系（脱离监督管理）情况的通报',
    signedBy: county,
    counterWord: '失通',
    to: '执行地县级人民检察院',
    data,
  };
  return searched ? [letter, searchRecord()] : [letter];
}

/** LOST-02: form 8 of 2026 (关于配合协助查找社区矫正对象的函), with its stub and the record of the searches. */
export function policePapers(question: Question): readonly PaperOrder[] {
  const asked = findTaken(question.state, 'askPolice');
  if (asked === undefined || !isNew(question, 'askPolice')) return [];
  const since = findBeginning(question.state);
  const { to, request } = asked.values as { readonly to?: string; readonly request?: string };
  const searches = searchesOf(question.state).length;
  const data: LetterContent = {
    introduce: 'full',
    paragraphs: [
      `该社区矫正对象${sinceWords(question)}。经我机构充分查找，仍没有找到`,
      '根据《中华人民共和国社区矫正法》第三十条、《中华人民共和国社区矫正法实施办法》第三十八条第一款的规定，请予配合协助查找',
      ...(request === undefined ? [] : [`请协助的事项：${request}`]),
      '查找记录附后。查找到的，请及时通知我机构',
    ],
    attachments: [`${searchRecordTitle}（${searches} 次）`],
    stub: [
      ['失去联系的日期', since === undefined ? '' : formatDay(since.day)],
      ['查找记录', `附 ${searches} 次`],
    ],
  };
  return [
    {
      kind: 'searchRequest',
      template: 'letter',
      title: '关于配合协助查找社区矫正对象的函',
      signedBy: county,
      counterWord: '协查',
      to: to ?? '执行地县级公安机关',
      data,
    },
    searchRecord(),
  ];
}

/** 脱管认定: the whole course, the excuses and who determined. */
export function determinationPapers({ state }: Question): readonly PaperOrder[] {
  if (findTaken(state, 'determine') === undefined) return [];
  const data: ApprovalFormContent = { steps: ['discover', 'search', 'found', 'determine'] };
  return [
    {
      kind: 'abscondingForm',
      template: 'approvalForm',
      title: '社区矫正对象脱管认定审批表',
      signedBy: county,
      data,
    },
  ];
}

/** Found: whoever was told or asked to help is told. */
export function foundPapers(question: Question): readonly PaperOrder[] {
  const found = findFound(question.state);
  if (found === undefined || !isNew(question, 'tellFound')) return [];
  const data: LetterContent = {
    introduce: 'person',
    paragraphs: [
      `该社区矫正对象${sinceWords(question)}，我机构曾就此通报（请求协助查找）`,
      `现已于${formatMoment(found.foundAt)}在${found.place.text}找到。查找工作终止，我机构将根据情形依法处理`,
      '特此告知',
    ],
  };
  return [
    {
      kind: 'foundNotice',
      template: 'letter',
      title: '关于已查找到社区矫正对象的告知函',
      signedBy: county,
      counterWord: '查告',
      to: toldBodies(question).join('、'),
      data,
    },
  ];
}

/** The whole course, for the file. */
export function disposalPapers({ state }: Question): readonly PaperOrder[] {
  if (findTaken(state, 'dispose') === undefined) return [];
  const data: ApprovalFormContent = { steps: ['discover', 'search', 'found', 'determine', 'dispose'] };
  return [
    {
      kind: 'lostRegister',
      template: 'approvalForm',
      title: '社区矫正对象失联（脱管）处理登记表',
      signedBy: county,
      data,
    },
  ];
}

const procuratorate = { kind: 'procuratorate', level: 'county' } as const;
const police = { kind: 'police', level: 'county' } as const;

export function noticeCopies(question: Question): readonly CopyOrder[] {
  if (!isNew(question, 'notify')) return [];
  return [
    { recipient: procuratorate, subject: '失联情况通报', paperKind: 'lostNotice', article: cooperation(14) },
  ];
}

/** Somebody else who is asked to help is told by hand, with the letter that bears the name. */
export function policeCopies(question: Question): readonly CopyOrder[] {
  const to = findTaken(question.state, 'askPolice')?.values['to'];
  if (!isNew(question, 'askPolice')) return [];
  const order = { subject: '请配合协助查找', paperKind: 'searchRequest', article: measures(38, 'p1') };
  if (typeof to !== 'string' || to.includes('公安')) return [{ recipient: police, ...order }];
  return [{ recipient: { kind: 'named', office: 'police', name: to }, ...order, article: act(30) }];
}

export function foundCopies(question: Question): readonly CopyOrder[] {
  if (findFound(question.state) === undefined || !isNew(question, 'tellFound')) return [];
  const order = { subject: '已查找到社区矫正对象', paperKind: 'foundNotice', article: measures(38) };
  const asked = findTaken(question.state, 'askPolice') !== undefined;
  const told = findTaken(question.state, 'notify') !== undefined;
  return [
    ...(told ? [{ recipient: procuratorate, ...order }] : []),
    ...(asked ? [{ recipient: police, ...order }] : []),
  ];
}

function toldBodies({ state }: Question): readonly string[] {
  return [
    ...(findTaken(state, 'notify') === undefined ? [] : ['执行地县级人民检察院']),
    ...(findTaken(state, 'askPolice') === undefined ? [] : ['执行地县级公安机关']),
  ];
}
