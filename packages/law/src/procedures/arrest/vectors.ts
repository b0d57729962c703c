import type { FormValues } from '../../kernel/field.ts';
import type { LifeVector } from '../../testing/life-vector.ts';
import { runLife } from '../../testing/life-vector.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { arrest } from './arrest.ts';

/** Values that meet every rule beside a revocation that is filed on the same day. */
export const ordinaryArrest: Readonly<Record<string, FormValues>> = {
  propose: {
    grounds: ['flight'],
    facts: '演示：变卖家产，买好车票',
    broken: ['supervision'],
    evidenceList: '演示：证言一份，证明准备离开',
    court: '演示市人民法院',
    evidence: [{ hash: 'a'.repeat(64), name: '演示·证言.pdf' }],
  },
  bundle: { pieces: ['danger', 'violation'] },
  legalReview: { conclusion: 'agree', text: '演示：有必要' },
  handUp: { opinion: 'agree', text: '演示：建议提请' },
  decide: { outcome: 'approved' },
  file: { filedOn: '2026-06-05', manner: 'byHand' },
  receipt: { receivedAt: '2026-06-05T08:00:00.000Z', accepted: 'accepted' },
  result: {
    result: 'granted',
    authority: '演示市人民法院',
    decidedOn: '2026-06-07',
    decidedAt: '2026-06-07T07:00:00.000Z',
    receivedOn: '2026-06-07',
  },
  arrested: { arrestedOn: '2026-06-08', by: '演示市公安局', place: '演示看守所' },
  custodyEnd: { reason: 'notRevoked', endedOn: '2026-06-26' },
};

export const arrestVectors: VectorRunners = {
  'ARREST-01': vectorRunner<LifeVector>((vector) => runLife(arrest, ordinaryArrest, vector)),
};
