import type { FormValues } from '../../kernel/field.ts';
import type { LifeVector } from '../../testing/life-vector.ts';
import { runLife } from '../../testing/life-vector.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { discharge } from './discharge.ts';

/** Values that meet every rule for a probationer of age whose term ends on 20 November 2026. */
export const ordinaryDischarge: Readonly<Record<string, FormValues>> = {
  prepare: {},
  summary: { submittedOn: '2026-10-20', text: '演示总结' },
  appraise: { appraisedOn: '2026-11-10', conduct: '演示情况', opinion: '演示鉴定意见' },
  tellAuthority: { sentOn: '2026-10-20' },
  tellPrison: { sentOn: '2026-11-10' },
  sendExpulsionPapers: { sentOn: '2026-09-18', police: '演示市公安局' },
  reportNationality: { sentOn: '2026-05-18', police: '演示市公安局' },
  noteRelease: { releasedOn: '2026-11-20', issuer: '演示监狱', number: '演释1号' },
  discharge: { ground: 'term', endedOn: '2026-11-20' },
  postpone: { reason: 'detained', on: '2026-11-20', note: '演示羁押' },
  deliver: {
    deliveredOn: '2026-11-20',
    manner: 'person',
    deliverer: '演示·经办',
    confirmation: 'signed',
  },
  handOver: { handedOn: '2026-11-20', police: '演示市公安局', officers: '演示·民警' },
  notifyGuardian: { guardian: '演示·拉姆', notifiedOn: '2026-11-18', heldAt: '2026-11-20 15:00' },
  declare: {
    heldAt: '2026-11-20 15:00',
    place: '演示司法所',
    host: '演示·主持人',
    hostOffice: 'agency',
    present: ['team'],
    contents: ['appraisal', 'end', 'effect'],
    public: true,
  },
  resettle: { toldOn: '2026-11-20' },
};

/** Runs a story of 解除矫正. */
export const dischargeRunner = vectorRunner<LifeVector>((vector) =>
  runLife(discharge, ordinaryDischarge, vector),
);

export const dischargeVectors: VectorRunners = {
  'RELEASE-01': dischargeRunner,
  'RELEASE-02': dischargeRunner,
  'RELEASE-03': dischargeRunner,
  'RELEASE-04': dischargeRunner,
  'RELEASE-06': dischargeRunner,
  'RELEASE-07': dischargeRunner,
  'RELEASE-08': dischargeRunner,
  'RELEASE-09': dischargeRunner,
  'RELEASE-10': dischargeRunner,
  'RELEASE-11': dischargeRunner,
  'RELEASE-12': dischargeRunner,
  'RELEASE-13': dischargeRunner,
  'RELEASE-14': dischargeRunner,
  'RELEASE-15': dischargeRunner,
  'RECALL-08': dischargeRunner,
};
