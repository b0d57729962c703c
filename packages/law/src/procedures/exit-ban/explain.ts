import { cooperation, exitEntry, passportLaw } from '../../articles/index.ts';
import type { Explanation } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { formatDay } from '../../time/format.ts';
import { findBan, warnsFrom } from './ban.ts';

const rules: Readonly<Record<string, string>> = {
  report:
    '刑罚尚未执行完毕的不准出境。决定机关在裁判、决定时采取限制措施，材料随法律文书送来；这里登记报备和依据。',
  documents: '逐件登记出入境证件和处置。正在服刑的不予签发护照；证件号码加密存放。',
  renew:
    '报备有到期日的，到期前向出入境管理机构核实是否续报。续报的期限以出入境管理机构的要求为准，系统不代定。',
  lift: '不准出境的情形消失的，应当及时撤销，并发还代管的证件。',
  oversee: '如实记载的事项有不合规之处的，由上一级核查，写明结论；结论不改变原来的记载。',
};

/** The *why* beside the form: what the law says, what only the report itself says, and when the reminder comes. */
export function explainExitBan(question: Question & { readonly step: string }): Explanation {
  const until = findBan(question.state)?.until;
  return {
    rule: rules[question.step] ?? '',
    articles:
      question.step === 'lift'
        ? [exitEntry(65)]
        : [exitEntry(12, '2'), cooperation(10), passportLaw(13, '4')],
    computation:
      until === undefined
        ? []
        : [
            { label: '现在的到期日', value: formatDay(until) },
            { label: '提示续报，自', value: formatDay(warnsFrom(until, question.context)) },
          ],
    told: question.step === 'documents' ? [] : ['出入境管理机构（报备表）'],
    otherwise: '矫正结束以后没有撤销的，一直提示县级机构及时撤销。',
  };
}
