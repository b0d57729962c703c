import { prisonName } from '../../demonstration/bodies.ts';
import type { Scene } from '../scene.ts';
import type { Story } from '../story.ts';
import { isAdult, servingFor } from '../story.ts';
import { lawful } from './words.ts';

const court = '演示市人民法院';
const police = '演示市公安局';

/** 撤销缓刑并逮捕: proposed together because flight threatens; arrested within days, revoked within weeks, and handed over. */
export const arrestStory: Story = {
  name: '撤销缓刑并提请逮捕',
  once: true,
  begins: 0.12,
  fits: (person, today) =>
    servingFor(person, today, 120) && isAdult(person, today) && person.measure === 'probation',
  async *tell(scene) {
    const evidence = await scene.upload('询问笔录（演示）.pdf');
    const revocation = await scene.start('revocation', {
      kind: 'revokeProbation',
      grounds: ['serious'],
      broken: ['supervision'],
      facts: '变卖家产，扬言报复举报人，经批评教育仍不改正。（演示）',
      investigatedOn: scene.day(-2),
      evidenceList: '证言两份，证明经过。（演示）',
      seriousness: '威胁举报人，准备离开。（演示）',
      court,
      courtLevel: 'basic',
      courtPlace: 'original',
      evidence,
    });
    await scene.step(revocation, 'statement', {
      toldOn: scene.today,
      manner: 'inPerson',
      position: 'waived',
      text: '放弃陈述、申辩。（演示）',
      recordedBy: '演示·经办',
    });
    await scene.step(revocation, 'bundle', {
      pieces: ['judgment', 'executionNotice', 'violation', 'conduct'],
    });
    const arrest = await scene.start('arrest', {
      grounds: ['flight', 'revenge'],
      facts: '已经变卖家产，买好车票，扬言报复。（演示）',
      broken: ['supervision'],
      evidenceList: '证言一份，证明准备离开。（演示）',
      court,
      evidence,
    });
    await scene.step(arrest, 'bundle', { pieces: ['danger', 'violation'] });
    yield 1;
    for (const matter of [revocation, arrest]) await decided(scene, matter);
    for (const matter of [revocation, arrest]) {
      await scene.step(matter, 'file', { filedOn: scene.today, manner: 'byHand' });
      await scene.step(
        matter,
        'receipt',
        { receivedAt: scene.clock(3), accepted: 'accepted' },
        { by: 'countyAgency' },
      );
    }
    yield 1;
    await scene.step(arrest, 'result', {
      result: 'granted',
      authority: court,
      decidedOn: scene.today,
      decidedAt: scene.clock(60),
      receivedOn: scene.today,
    });
    await scene.step(arrest, 'arrested', { arrestedOn: scene.today, by: police, place: '演示看守所' });
    yield scene.chance.between(12, 20);
    await handedOver(scene, revocation, arrest);
  },
};

async function handedOver(scene: Scene, revocation: string, arrest: string): Promise<void> {
  const number = `（${scene.today.slice(0, 4)}）演示刑更${scene.chance.between(100, 999)}号裁定书`;
  await scene.step(revocation, 'result', {
    result: 'granted',
    authority: court,
    number,
    decidedOn: scene.today,
    receivedOn: scene.today,
    effectiveOn: scene.today,
    heard: 'yes',
    copiedTo: ['agency', 'police', 'procuratorate', 'originalCourt'],
  });
  const carriedOut = {
    executor: police,
    whereabouts: 'present',
    deliveredOn: scene.today,
    place: prisonName,
    papers: ['ruling', 'notice', 'judgment', 'earlierNotice'],
    handedTogether: true,
  };
  await scene.step(revocation, 'carryOut', carriedOut, { by: 'countyAgency' });
  await scene.step(arrest, 'custodyEnd', { reason: 'executed', endedOn: scene.today });
  await ended(scene, {
    ground: 'revokeProbation',
    authority: court,
    paperNumber: number,
    effectiveOn: scene.today,
  });
}

/** 提请收监执行: the ground of serving outside prison has gone; agreed by the bureau, decided by the prisons, taken in by the prison. */
export const recallStory: Story = {
  name: '提请收监执行',
  once: true,
  begins: 1,
  fits: (person, today) =>
    servingFor(person, today, 60) && isAdult(person, today) && person.measure === 'outsidePrison',
  async *tell(scene) {
    const authority = '云南省监狱管理局（演示）';
    const matter = await scene.start('recall', {
      grounds: ['ceased'],
      facts: '经复查病情已经好转，不需要在外治疗。（演示）',
      evidenceList: '诊断证明，证明情形消失。（演示）',
      ceasedOn: scene.day(-3),
      body: 'prisonAdministration',
      bodyName: authority,
      bodyPlace: 'original',
      basisOn: scene.person.termBegins ?? scene.day(-100),
      basisBy: authority,
      custodian: prisonName,
      evidence: await scene.upload('诊断证明（演示）.pdf'),
    });
    yield 1;
    await scene.step(matter, 'statement', {
      toldOn: scene.today,
      manner: 'inPerson',
      position: 'waived',
      text: '没有意见。（演示）',
      recordedBy: '演示·经办',
    });
    await scene.step(matter, 'bundle', {
      pieces: ['judgment', 'outsideDecision', 'executionNotice', 'ceased', 'conduct'],
    });
    yield 1;
    await decided(scene, matter);
    await scene.step(matter, 'file', { filedOn: scene.today, manner: 'byHand' });
    const county = { by: 'countyAgency' } as const;
    await scene.step(matter, 'receipt', { receivedAt: scene.clock(3), accepted: 'accepted' }, county);
    yield scene.chance.between(12, 20);
    const number = `（${scene.today.slice(0, 4)}）演示监收${scene.chance.between(100, 999)}号决定书`;
    const effectiveOn = scene.day(-1);
    await scene.step(matter, 'result', {
      result: 'granted',
      authority,
      number,
      decidedOn: effectiveOn,
      receivedOn: scene.today,
      copiedTo: ['agency', 'custodian', 'procuratorate'],
    });
    await scene.step(matter, 'served', { receiver: prisonName, receivedOn: scene.today }, county);
    yield 1;
    const carriedOut = {
      executor: prisonName,
      whereabouts: 'present',
      deliveredOn: scene.today,
      place: prisonName,
      papers: ['ruling', 'notice', 'judgment', 'earlierNotice'],
      handedTogether: true,
    };
    await scene.step(matter, 'carryOut', carriedOut, county);
    await ended(scene, { ground: 'recall', authority, paperNumber: number, effectiveOn });
  },
};

/** Reviewed, agreed where the bureau has to, and decided by the county. */
async function decided(scene: Scene, matter: string): Promise<void> {
  const agreed = { conclusion: 'agree', text: '情形属实，同意提出。（演示）' };
  for (;;) {
    const step = await scene.next(matter, {
      legalReview: lawful,
      bureauReview: agreed,
      decide: { outcome: 'approved' },
    });
    if (step === undefined || step === 'decide') return;
  }
}

/** The correction ends with what the court or the prisons decided. */
async function ended(
  scene: Scene,
  paper: Readonly<Record<'ground' | 'authority' | 'paperNumber' | 'effectiveOn', string>>,
): Promise<void> {
  const values = { ...paper, receivedOn: scene.today };
  const matter = await scene.start('termination', values, { by: 'countyAgency' });
  await scene.step(matter, 'terminate', { recordOnly: false, notifyTo: paper.authority });
}
