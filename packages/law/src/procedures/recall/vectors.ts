import type { FormValues } from '../../kernel/field.ts';
import type { LifeVector } from '../../testing/life-vector.ts';
import { runLife } from '../../testing/life-vector.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { recall } from './recall.ts';

/** Values that meet every rule for somebody whose ground of serving outside prison has gone. */
export const ordinaryRecall: Readonly<Record<string, FormValues>> = {
  propose: {
    grounds: ['ceased'],
    facts: '演示：经复查病情已经好转',
    evidenceList: '演示：诊断证明，证明情形消失',
    ceasedOn: '2026-05-20',
    body: 'prisonAdministration',
    bodyName: '演示省监狱管理局',
    bodyPlace: 'original',
    broken: ['supervision'],
    basisOn: '2025-11-01',
    basisBy: '演示省监狱管理局',
    custodian: '演示监狱',
    evidence: [{ hash: 'a'.repeat(64), name: '演示·诊断.pdf' }],
  },
  statement: {
    toldOn: '2026-06-02',
    manner: 'inPerson',
    position: 'waived',
    text: '演示：放弃',
    recordedBy: '演示·经办',
  },
  bundle: { pieces: ['judgment', 'outsideDecision', 'executionNotice', 'ceased', 'violation', 'conduct'] },
  legalReview: { conclusion: 'agree', text: '演示：事实清楚' },
  bureauReview: { conclusion: 'agree', text: '演示：同意' },
  decide: { outcome: 'approved' },
  file: { filedOn: '2026-06-05', manner: 'byHand' },
  receipt: { receivedAt: '2026-06-05T08:00:00.000Z', accepted: 'accepted' },
  askSupplement: { askedOn: '2026-06-10', asked: '演示：补充诊断证明' },
  supplement: { givenOn: '2026-06-12', given: '演示：诊断证明' },
  result: {
    result: 'granted',
    authority: '演示省监狱管理局',
    number: '（2026）演监收1号决定书',
    decidedOn: '2026-06-25',
    receivedOn: '2026-06-26',
    copiedTo: ['agency', 'custodian', 'procuratorate'],
  },
  served: { receiver: '演示监狱', receivedOn: '2026-06-26' },
  carryOut: {
    executor: '演示监狱',
    whereabouts: 'present',
    deliveredOn: '2026-06-28',
    place: '演示监狱',
    papers: ['ruling', 'notice', 'judgment', 'earlierNotice'],
    handedTogether: true,
  },
};

const runner = vectorRunner<LifeVector>((vector) =>
  runLife(recall, ordinaryRecall, { ...vector, facts: { measure: 'outsidePrison', ...vector.facts } }),
);

export const recallVectors: VectorRunners = Object.fromEntries(
  ['01', '02', '04', '11'].map((number) => [`RECALL-${number}`, runner]),
);
