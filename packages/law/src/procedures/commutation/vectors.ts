import type { FormValues } from '../../kernel/field.ts';
import type { LifeVector } from '../../testing/life-vector.ts';
import { runLife } from '../../testing/life-vector.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { commutation } from './commutation.ts';

/** Values that meet every rule for a probationer of great merit. */
export const ordinaryCommutation: Readonly<Record<string, FormValues>> = {
  propose: {
    grounds: ['majorMerit'],
    facts: '演示：救起落水儿童二人',
    evidenceList: '演示：见义勇为证书，证明经过',
    penalty: 'imprisonment',
    reduction: '减去有期徒刑六个月',
    newEnds: '2027-06-30',
    court: '演示州中级人民法院',
    courtLevel: 'intermediate',
    evidence: [{ hash: 'a'.repeat(64), name: '演示·证书.pdf' }],
  },
  bundle: { pieces: ['judgment', 'ground', 'conduct'] },
  legalReview: { conclusion: 'agree', text: '演示：事实清楚' },
  handUp: { opinion: 'agree', text: '演示：建议提请' },
  prefectureOpinion: { opinion: 'agree', text: '演示：同意' },
  decide: { outcome: 'approved' },
  file: { filedOn: '2026-06-05', manner: 'byHand' },
  receipt: { receivedAt: '2026-06-05T08:00:00.000Z', accepted: 'accepted' },
  result: {
    result: 'granted',
    authority: '演示州中级人民法院',
    number: '（2026）演刑更2号裁定书',
    decidedOn: '2026-06-25',
    receivedOn: '2026-06-26',
  },
};

/** The term is long enough to be shortened. */
const term = ['2026-01-01', '2027-12-31'] as const;

const runner = vectorRunner<LifeVector>((vector) =>
  runLife(commutation, ordinaryCommutation, { term, ...vector }),
);

export const commutationVectors: VectorRunners = { 'REDUCE-01': runner, 'REDUCE-02': runner };
