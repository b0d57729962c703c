import { act, measures } from '../../articles/index.ts';
import type { Explanation, Computed } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { formatDay } from '../../time/format.ts';
import { findAbsence } from './absence.ts';
import { findDecider } from './decided.ts';
import { countyDays, leaveLevel } from './level.ts';

type Asked = Question & { readonly step: string };

/** The *why* beside the form: how the days were counted, which window was drawn, who therefore decides. */
export function explainLeave(question: Asked): Explanation {
  const level = leaveLevel(question);
  return {
    rule: ruleOf(question.step),
    articles:
      question.step === 'return' || question.step === 'delay' ? [measures(28)] : [act(27), ...level.articles],
    computation: computationOf(question),
    competence: { office: level.waiting, text: level.text },
    told: toldOf(question, level.waiting),
    otherwise: otherwiseOf(question.step),
  };
}

function ruleOf(step: string): string {
  switch (step) {
    case 'review':
    case 'countyReview':
      return '核实事由和材料，写明意见。社会危险性只作说明，不是批准的条件。';
    case 'decide':
      return '有正当理由的应当批准；不批准的写明理由，告知救济途径。';
    case 'notify':
      return '上一级批准后，县级社区矫正机构及时通报同级人民检察院。';
    case 'return':
      return '外出期限届满前返回居住地，报告并办理手续。';
    case 'delay':
      return '因特殊原因不能按期返回的，应当及时报告。有正当理由并且及时报告的，超过四十八小时也不作为脱管。';
    case 'orderReturn':
      return '违反外出管理规定的，责令立即返回，并视情节依法处理。';
    case 'oversee':
      return '如实记载的事项有不合规之处的，由上一级核查，写明结论；结论不改变原来的记载。';
    case 'contact':
      return '外出期间通过电话、实时视频等方式监督管理；可以协商目的地机构协助。';
    default:
      return '离开所居住的市、县应当事先申请；有正当理由的应当批准。先看两个月内累计，再看一次的天数。';
  }
}

function computationOf(question: Asked): readonly Computed[] {
  const absence = findAbsence(question);
  if (absence === undefined) return [];
  const { window } = absence;
  const unbroken =
    absence.unbrokenDays === absence.days
      ? []
      : [{ label: '连同所续的外出，一次共', value: `${absence.unbrokenDays} 日` }];
  return [
    {
      label: '这次外出',
      value: `${formatDay(absence.from)}至${formatDay(absence.until)}，共 ${absence.days} 日`,
    },
    ...unbroken,
    {
      label: '两个月内累计（含这次）',
      value: `${window.days} 日（${formatDay(window.from)}至${formatDay(window.to)}），${window.days > countyDays ? '超过' : '不超过'}三十日`,
    },
  ];
}

function toldOf(question: Asked, office: string): readonly string[] {
  const decider = findDecider(question.state) ?? office;
  const person = '社区矫正对象本人（送达决定）';
  if (decider === 'judicialOffice') return [person, '县级社区矫正机构（备案）'];
  if (decider === 'prefectureAgency') return [person, '县级社区矫正机构', '同级人民检察院（县级机构通报）'];
  return [person, '受委托的司法所'];
}

function otherwiseOf(step: string): string {
  switch (step) {
    case 'return':
    case 'delay':
      return '期满没有返回的提示责令返回；超过四十八小时又不同时具备正当理由和及时报告的，提示县级机构认定是否脱管。';
    case 'notify':
      return '没有通报的，一直留在县级机构的待办里，检察院可以提出纠正意见。';
    default:
      return '没有批准就不能离开；申请一直留在办理人的待办里，不会自动批准，也不会自动不批准。';
  }
}
