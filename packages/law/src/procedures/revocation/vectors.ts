import type { FormValues } from '../../kernel/field.ts';
import type { LifeVector } from '../../testing/life-vector.ts';
import { runLife } from '../../testing/life-vector.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { revocation } from './revocation.ts';

/** Values that meet every rule for a probationer who has broken other rules gravely. */
export const ordinaryRevocation: Readonly<Record<string, FormValues>> = {
  propose: {
    kind: 'revokeProbation',
    grounds: ['serious'],
    broken: ['supervision'],
    facts: '演示：多次殴打邻居',
    investigatedOn: '2026-06-01',
    evidenceList: '演示：询问笔录两份，证明经过',
    seriousness: '演示：造成他人受伤',
    court: '演示市人民法院',
    courtLevel: 'basic',
    courtPlace: 'original',
    evidence: [{ hash: 'a'.repeat(64), name: '演示·笔录.pdf' }],
  },
  statement: {
    toldOn: '2026-06-02',
    manner: 'inPerson',
    position: 'waived',
    text: '演示：放弃',
    recordedBy: '演示·经办',
  },
  bundle: { pieces: ['judgment', 'executionNotice', 'violation', 'conduct'] },
  legalReview: { conclusion: 'agree', text: '演示：事实清楚' },
  handUp: { opinion: 'agree', text: '演示：建议提请' },
  decide: { outcome: 'approved' },
  file: { filedOn: '2026-06-05', manner: 'byHand' },
  receipt: { receivedAt: '2026-06-05T08:00:00.000Z', accepted: 'accepted' },
  askSupplement: { askedOn: '2026-06-10', asked: '演示：补充笔录' },
  supplement: { givenOn: '2026-06-12', given: '演示：笔录' },
  result: {
    result: 'granted',
    authority: '演示市人民法院',
    number: '（2026）演刑更1号裁定书',
    decidedOn: '2026-06-25',
    receivedOn: '2026-06-26',
    heard: 'yes',
  },
  carryOut: {
    executor: '演示市公安局',
    whereabouts: 'present',
    deliveredOn: '2026-06-26',
    place: '演示看守所',
    papers: ['ruling', 'notice', 'judgment', 'earlierNotice'],
    handedTogether: true,
  },
};

const runner = vectorRunner<LifeVector>((vector) => runLife(revocation, ordinaryRevocation, vector));

export const revocationVectors: VectorRunners = Object.fromEntries(
  ['01', '02', '03', '07', '08', '15', '16'].map((number) => [`REVOKE-${number}`, runner]),
);
