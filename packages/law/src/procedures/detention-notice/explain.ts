import { measures, outsidePrisonOpinion, outsidePrisonRules } from '../../articles/index.ts';
import type { Computed, Explanation } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { formatDeadline, formatMoment } from '../../time/format.ts';
import { endOfDay } from '../../time/zone.ts';
import type { DetentionNote } from './form.ts';
import { findNote } from './form.ts';
import { findHoursDue, findNoticeDue } from './timing.ts';

const rules: Readonly<Record<string, string>> = {
  note: '照收到的通知书和法律文书登记。通知的三日、二十四小时约束决定机关，迟了只提示，由人决定怎样处理。',
  release: '措施解除后登记解除日期；没有登记的，按文书写明的到期日提示核实。',
  tellCustodian:
    '暂予监外执行的对象因新罪、漏罪被采取强制措施，接到侦查机关的通知后，通知原服刑或者接收档案的监狱、看守所。条文没有天数。',
  weighRecall:
    '因新罪、漏罪被采取强制措施而没有判处监禁刑罚的，核实是否有收监执行情形；有的应当提出收监执行建议。条文没有天数。',
  object: '通知迟了的，可以向决定机关提出，也可以请县级检察院监督；写明怎样处理后提示消除。',
  oversee: '如实记载的事项有不合规之处的，由上一级核查，写明结论；结论不改变原来的记载。',
};

/** The *why* beside the form: from when the other body's days run, and what follows from the note. */
export function explainDetention(question: Question & { readonly step: string }): Explanation {
  return {
    rule: rules[question.step] ?? '',
    articles:
      question.step === 'tellCustodian' || question.step === 'weighRecall'
        ? [outsidePrisonOpinion(15)]
        : [measures(41), outsidePrisonRules(22)],
    computation: computationOf(question),
    told: [],
    otherwise: '没有登记的，外出、报告、考核等事项看不到本人正被限制人身自由。',
  };
}

function computationOf(question: Question): readonly Computed[] {
  const given: Partial<DetentionNote> = question.values;
  const note =
    findNote(question.state) ??
    (given.decidedAt === undefined || given.measure === undefined ? undefined : (given as DetentionNote));
  if (note === undefined) return [];
  const due = findNoticeDue(note, question.context)?.due;
  const hours = findHoursDue(note, question.facts)?.due;
  return [
    ...(due === undefined ? [] : [{ label: '三日内通知，止于', value: formatDeadline(endOfDay(due)) }]),
    ...(hours === undefined ? [] : [{ label: '二十四小时内通知，止于', value: formatMoment(hours) }]),
  ];
}
