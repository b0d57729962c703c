import { addDays } from '@guitu/law';
import { read, systemAccess } from '@guitu/record';

import type { Scene } from '../scene.ts';
import type { Story } from '../story.ts';
import { isAdult, isProbationer, servingFor } from '../story.ts';
import { sanction } from './violation.ts';
import { lawful } from './words.ts';

/** Refusing to report although warned: 电子定位 for three months, approved by the bureau. */
export const monitoringStory: Story = {
  name: '警告后电子定位',
  once: true,
  begins: 0.25,
  fits: (person, today) => servingFor(person, today, 150) && isAdult(person, today) && isProbationer(person),
  async *tell(scene) {
    yield* sanction(scene, 'warning');
    if (!(await wasSanctioned(scene))) return;
    yield 4;
    const matter = await scene.start('electronicMonitoring', {
      ground: 'refusal',
      on: scene.day(-2),
      facts: '警告以后仍然拒不报告活动情况。（演示）',
      necessity: '多次走访、联络都找不到本人。（演示）',
      evidenceList: '警告决定书、走访记录两份。（演示）',
      from: scene.day(6),
      until: addDays(scene.day(6), 85),
      device: '演示牌电子定位腕带',
      dedicated: true,
    });
    for (;;) {
      const values = {
        hear: { toldOn: scene.today, stated: 'declined' },
        opinion: { opinion: 'agree', text: '属实。（演示）' },
        legalReview: lawful,
        decide: { outcome: 'approved', reasons: '情形和必要性属实。（演示）' },
      };
      const step = await scene.next(matter, values);
      if (step === undefined || step === 'decide') break;
      yield 1;
    }
    yield 4;
    await scene.step(matter, 'serve', {
      servedOn: scene.today,
      contents: ['term', 'demands', 'consequences'],
      receipt: 'signed',
    });
    await scene.step(matter, 'begin', {
      beganOn: scene.today,
      device: '演示牌电子定位腕带',
      number: `演示${scene.chance.between(1000, 9999)}`,
      dedicated: true,
      secrecy: true,
    });
    yield 55;
    await scene.step(matter, 'assess', {
      assessedOn: scene.today,
      conclusion: 'notNeeded',
      text: '已经按时报告。（演示）',
    });
    yield 1;
    await scene.step(matter, 'remove', {
      removedOn: scene.today,
      reason: 'notNeeded',
      text: '已经按时报告，当日解除。（演示）',
    });
  },
};

/** 提请撤销缓刑: a grave breach of the rules, filed with the court, granted; the correction ends with it. */
export const revocationStory: Story = {
  name: '提请撤销缓刑',
  once: true,
  begins: 0.2,
  fits: (person, today) => servingFor(person, today, 120) && isAdult(person, today) && isProbationer(person),
  async *tell(scene) {
    const { chance } = scene;
    const matter = await scene.start('revocation', {
      kind: 'revokeProbation',
      grounds: ['serious'],
      broken: ['supervision'],
      facts: '多次殴打邻居，经批评教育仍不改正。（演示）',
      investigatedOn: scene.day(-3),
      evidenceList: '询问笔录两份，证明经过。（演示）',
      seriousness: '造成他人受伤。（演示）',
      court: '演示市人民法院',
      courtLevel: 'basic',
      courtPlace: 'original',
      evidence: await scene.upload('询问笔录（演示）.pdf'),
    });
    yield 1;
    await scene.step(matter, 'statement', {
      toldOn: scene.today,
      manner: 'inPerson',
      position: 'waived',
      text: '放弃陈述、申辩。（演示）',
      recordedBy: '演示·经办',
    });
    await scene.step(matter, 'bundle', { pieces: ['judgment', 'executionNotice', 'violation', 'conduct'] });
    yield 1;
    for (;;) {
      const step = await scene.next(matter, {
        legalReview: lawful,
        handUp: { opinion: 'agree', text: '建议提请。（演示）' },
        decide: { outcome: 'approved' },
        file: { filedOn: scene.today, manner: 'byHand' },
      });
      if (step === undefined || step === 'file') break;
      if (step === 'decide') yield 1;
    }
    await scene.step(
      matter,
      'receipt',
      { receivedAt: scene.clock(3), accepted: 'accepted' },
      { by: 'countyAgency' },
    );
    yield chance.between(15, 28);
    const granted = chance.percent(75);
    await scene.step(matter, 'result', {
      result: granted ? 'granted' : 'refused',
      authority: '演示市人民法院',
      number: `（2026）演刑更${chance.between(1, 99)}号裁定书`,
      decidedOn: scene.day(-1),
      receivedOn: scene.today,
      ...(granted ? { effectiveOn: scene.day(-1) } : {}),
      heard: 'yes',
      copiedTo: ['agency', 'police', 'procuratorate', 'originalCourt'],
    });
    if (!granted) return;
    await scene.step(
      matter,
      'carryOut',
      {
        executor: '演示市公安局',
        whereabouts: 'present',
        deliveredOn: scene.today,
        place: '演示看守所',
        papers: ['ruling', 'notice', 'judgment', 'earlierNotice'],
        handedTogether: true,
      },
      { by: 'countyAgency' },
    );
    yield 1;
    const end = await scene.start(
      'termination',
      {
        ground: 'revokeProbation',
        authority: '演示市人民法院',
        paperNumber: `（2026）演刑更${chance.between(1, 99)}号裁定书`,
        receivedOn: scene.day(-1),
        effectiveOn: scene.day(-2),
      },
      { by: 'countyAgency' },
    );
    await scene.step(end, 'terminate', { recordOnly: false });
  },
};

async function wasSanctioned(scene: Scene): Promise<boolean> {
  const row = await read(scene.world.services.record, systemAccess(), (transaction) =>
    transaction
      .selectFrom('matter')
      .select('id')
      .where('case_id', '=', scene.person.caseId)
      .where('procedure', '=', 'violation')
      .where('outcome', '=', 'approved')
      .executeTakeFirst(),
  );
  return row !== undefined;
}
