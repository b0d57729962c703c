import type { Article } from '../../articles/article.ts';
import { act, cooperation, criminalLaw, measures, outsidePrisonRules } from '../../articles/index.ts';
import type { Computed, Explanation } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { formatDay, formatDayAndWeekday } from '../../time/format.ts';
import {
  expulsionDue,
  findEnd,
  judgedOn,
  nationalityDue,
  prisonWindow,
  ruled,
  thirtyDaysBefore,
} from './days.ts';
import { isMinorDeclaration, needsGuardian } from './minors.ts';
import { hangingOver } from './pending.ts';
import { preparedBy } from './prepared-by.ts';
import { authorityOf, decidedByCourt, findPreparation, releasedByCustodian } from './records.ts';
import { owesExpulsionPapers, owesLetter, owesNationalityReport } from './when.ts';

type Asked = Question & { readonly step: string };

/** The *why* beside the form: when the term ends, what is due before it, who is told, and what does not hold it back. */
export function explainDischarge(question: Asked): Explanation {
  const office = deciding.includes(question.step)
    ? 'countyAgency'
    : preparedBy(question.facts, judgedOn(question));
  return {
    rule: rules[question.step] ?? '',
    articles: articlesOf(question),
    computation: [...daysOf(question), ...situationOf(question)],
    competence: {
      office,
      text:
        office === 'countyAgency'
          ? '由县级社区矫正机构办理。'
          : '县级社区矫正机构办理；已书面委托司法所办理。',
    },
    told: toldOf(question),
    otherwise:
      question.step === 'declare'
        ? '宣告不是解除的条件：没有宣告的，矫正也已经在期满那一天结束。'
        : '期满没有解除的，一直提示县级机构；没有按期解除的，检察院可以提出纠正意见。解除日期不因此往后推。',
  };
}

const deciding: readonly string[] = [
  'tellAuthority',
  'tellPrison',
  'sendExpulsionPapers',
  'reportNationality',
  'noteRelease',
  'discharge',
  'postpone',
  'handOver',
];

const rules: Readonly<Record<string, string>> = {
  prepare: '核对决定机关和期限。暂予监外执行的写明由谁决定（批准）：它决定由谁办理刑满释放、要通知谁。',
  summary: '个人总结一般应当在期满三十日前提交，迟交不是违规。',
  appraise: '期满前应当作出书面鉴定；鉴定意见在解矫宣告时宣读。',
  tellAuthority: '暂予监外执行有矫正期限的，应当在期满三十日前函告决定机关，抄送县级检察院。',
  tellPrison:
    '应当在刑期届满前一个月以内书面通知原服刑或者接收档案的监狱、看守所：早了不算，届满日也已经晚了。',
  sendExpulsionPapers: '附加驱逐出境的外国人，应当在期满二个月前将判决书、执行通知书副本送执行地公安机关。',
  reportNationality: '国籍尚未查明的，应当在期满六个月前通报执行地公安机关；期限不足六个月的，在入矫时通报。',
  noteRelease: '监狱管理机关、公安机关批准暂予监外执行的，刑满由监狱、看守所办理释放；这里登记释放证明书。',
  discharge:
    '矫正期满或者被赦免的，应当发放解除社区矫正证明书，并书面通知决定机关，抄送县级检察院、公安机关。期满日不顺延。',
  postpone: '暂缓的只是发放证明书：因被羁押、脱管发不出去的才暂缓；矫正已经在期满那一天结束。',
  deliver: '证明书发给本人，写明怎样发放、本人怎样签收。',
  notifyGuardian: '对未成年社区矫正对象宣告，应当事先通知监护人到场。',
  declare: '可以组织解矫宣告：宣读鉴定意见，宣布期满依法解除，按管制、缓刑、假释分别宣布。',
  resettle: '管制、假释、暂予监外执行的，与安置帮教衔接；对全部对象告知安置帮教的规定。',
  handOver: '附加驱逐出境的外国人依法解除的，期满当日与执行地公安机关办理交接。',
  oversee: '如实记载的事项有不合规之处的，由上一级核查，写明结论；结论不改变原来的记载。',
};

function articlesOf(question: Asked): readonly Article[] {
  const opinion = (number: number) => (ruled(cooperation(number), question) ? [cooperation(number)] : []);
  switch (question.step) {
    case 'tellAuthority':
      return [cooperation(16)];
    case 'tellPrison':
      return [outsidePrisonRules(27)];
    case 'noteRelease':
      return [measures(53)];
    case 'sendExpulsionPapers':
    case 'reportNationality':
    case 'handOver':
      return [cooperation(22)];
    case 'notifyGuardian':
      return [measures(55)];
    case 'declare':
      return [measures(54), ...publicArticles(question)];
    case 'resettle':
    case 'postpone':
      return [measures(53), ...opinion(20)];
    default:
      return [act(44), measures(53), ...opinion(20)];
  }
}

/** What makes a declaration public, or keeps it from being so. */
function publicArticles(question: Asked): readonly Article[] {
  if (isMinorDeclaration(question)) return [measures(55)];
  if (question.facts.measure === 'probation') return [criminalLaw(76)];
  return question.facts.measure === 'parole' ? [criminalLaw(85)] : [];
}

function daysOf({ facts, state }: Asked): readonly Computed[] {
  const end = findEnd(facts);
  if (end === undefined) return [{ label: '矫正期限', value: '没有登记' }];
  const nationality = nationalityDue(facts);
  const window = prisonWindow(end);
  return [
    { label: '矫正期满', value: formatDayAndWeekday(end) },
    { label: '个人总结，一般不晚于', value: formatDay(thirtyDaysBefore(end)) },
    ...(owesLetter({ facts, state })
      ? [{ label: '期满函告，最迟', value: formatDay(thirtyDaysBefore(end)) }]
      : []),
    ...(releasedByCustodian(facts, state)
      ? [
          {
            label: '通知监狱、看守所',
            value: `${formatDay(window.from)}至${formatDay(window.until)}`,
          },
        ]
      : []),
    ...(owesExpulsionPapers({ facts, state })
      ? [{ label: '驱逐出境文书送公安，最迟', value: formatDay(expulsionDue(end)) }]
      : []),
    ...(nationality !== undefined && owesNationalityReport({ facts, state })
      ? [{ label: '国籍通报，最迟', value: formatDay(nationality) }]
      : []),
  ];
}

/** Which law judges, what hangs over the person without holding the end back, and who discharges meanwhile. */
function situationOf(question: Asked): readonly Computed[] {
  const { relocation, exitBan } = question.facts;
  const hanging = question.step === 'discharge' ? hangingOver(question) : [];
  const law = ruled(cooperation(20), question)
    ? '《衔接意见》（2026年2月21日起施行）第二十条：照样按期解除，不得延长'
    : '当时还没有《衔接意见》第二十条：依照《社区矫正法》第四十四条、《实施办法》第五十三条，写明核查情况';
  return [
    ...(question.step === 'discharge' || question.step === 'resettle' || question.step === 'postpone'
      ? [{ label: '适用的规定', value: law }]
      : []),
    ...hanging.map((value) => ({ label: '期满时', value: `${value}，不影响解除` })),
    ...(relocation?.agreed === true
      ? [
          {
            label: '执行地变更',
            value: `已经同意变更到${relocation.to.text}，本人报到以前仍由本机构按期解除`,
          },
        ]
      : []),
    ...(exitBan !== undefined && exitBan.liftedOn === undefined
      ? [{ label: '不准出境报备', value: '解除后应当及时撤销，在“不准出境报备”里办理' }]
      : []),
    ...(question.step === 'declare' && isMinorDeclaration(question)
      ? [{ label: '按未成年人办理', value: '宣告不公开进行' }]
      : []),
  ];
}

function toldOf(question: Asked): readonly string[] {
  const { facts, state } = question;
  const authority = authorityOf(facts, state) ?? '社区矫正决定机关';
  switch (question.step) {
    case 'tellAuthority':
      return [authority, '县级人民检察院（抄送）'];
    case 'tellPrison':
      return [findPreparation(state)?.custodian ?? '原服刑或者接收档案的监狱、看守所'];
    case 'sendExpulsionPapers':
    case 'reportNationality':
    case 'handOver':
      return ['执行地公安机关'];
    case 'discharge':
      return [
        '社区矫正对象本人（证明书）',
        `${authority}（通知书）`,
        '县级人民检察院（抄送）',
        '县级公安机关（抄送）',
        ...(decidedByCourt(facts, state) ? ['原判人民法院（通报）'] : []),
      ];
    case 'declare':
      return needsGuardian(question)
        ? ['社区矫正对象本人', '监护人（宣告前通知到场）']
        : ['社区矫正对象本人'];
    default:
      return [];
  }
}
