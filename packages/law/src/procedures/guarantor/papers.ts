import { measures } from '../../articles/index.ts';
import type { CopyOrder, PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { findDisqualification } from './form.ts';

/** The person is told until when a new guarantor must be named, and what follows otherwise. */
export function termPapers({ state }: Question): readonly PaperOrder[] {
  const lost = findDisqualification(state);
  if (lost === undefined || findTaken(state, 'disqualify')?.event.mode !== 'permit') return [];
  const ground = lost.ground === 'lost' ? '丧失保证条件' : '不履行义务，被取消保证人资格';
  return [
    {
      kind: 'newGuarantorNotice',
      title: '限期提出新保证人通知书',
      template: 'letter',
      signedBy: 'countyAgency',
      counterWord: '保限',
      data: {
        paragraphs: [
          `你的保证人于${formatDay(lost.on)}${ground}。请在${formatDay(lost.newBy)}以前提出新的保证人，并提交保证人材料和保证书`,
          '保证人应当具有完全民事行为能力、愿意承担义务，人身自由未受到限制，有固定的住处和收入，能够与你共同居住或者居住在同一市、县',
          '在规定期限内不能提出新的保证人的，本机构可以依照《社区矫正法实施办法》第四十九条的规定提出收监执行建议',
        ],
        acknowledgement: true,
      },
    },
  ];
}

export function termCopies({ state }: Question): readonly CopyOrder[] {
  if (findTaken(state, 'disqualify')?.event.mode !== 'permit') return [];
  const copy = { subject: '限期提出新的保证人', paperKind: 'newGuarantorNotice', article: measures(49) };
  return (['supervisee', 'judicialOffice'] as const).map((kind) => ({ ...copy, recipient: { kind } }));
}
