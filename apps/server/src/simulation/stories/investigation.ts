import { day, findRegion, regionsUnder } from '@guitu/law';
import type { Region } from '@guitu/law';

import { openAssessment } from '../../assessments/open-assessment.ts';
import { getBody } from '../../demonstration/bodies.ts';
import { inventName } from '../../demonstration/invent/names.ts';
import { inventIdNumber } from '../../demonstration/invent/person.ts';
import { countyOf, isPlace } from '../people.ts';
import type { Actor, Scene } from '../scene.ts';
import type { Story } from '../story.ts';
import { lawful } from './words.ts';

/** 委托: a court asks about somebody; the county registers it. The scene goes on with the file that was opened. */
async function entrust(scene: Scene): Promise<string> {
  const { chance } = scene;
  const { name } = inventName(chance, 'male');
  const village = villageOf(scene);
  const { caseId, matterId } = await scene.done('assessment.start', () =>
    openAssessment(scene.at(), scene.visitor('countyAgency'), {
      values: {
        letterOn: scene.day(-1),
        conveyance: 'officers',
        entrusterKind: 'court',
        entruster: getBody('court', scene.person.county).name,
        letterNumber: `（${scene.today.slice(0, 4)}）演法委字第${chance.between(1, 300)}号`,
        entrustedOn: scene.day(-3),
        expedited: 'no',
        errand: '调查评估对所居住社区的影响',
        cause: '演示·盗窃罪',
        subjectKind: 'defendant',
        measure: 'probation',
        name,
        sex: 'male',
        birthOn: '1990-05-01',
        idKind: 'residentIdCard',
        idNumber: inventIdNumber(scene.person.county, day('1990-05-01'), 'male', chance.between(1, 499)),
        phone: '10030000001',
        household: village,
        residence: village,
        relatives: [{ name: '演示·阿妈', role: 'relative', phone: '10030000002' }],
        victim: '没有被害人',
        caseText: '演示案情',
        pieces: ['indictment', 'residence'],
        contactName: '演示·法官助理',
        contactPhone: '0887-0000000',
        contactAddress: '演示路1号',
      },
      idempotencyKey: scene.key(),
    }),
  );
  scene.person = { ...scene.person, caseId };
  return matterId;
}

function villageOf({ chance }: Scene): string {
  return `演示村${chance.between(1, 12)}组${chance.between(1, 60)}号`;
}

/** Checked by the county and given to a judicial office to look into. */
async function assign(scene: Scene, matterId: string, office: Pick<Region, 'name' | 'code'>): Promise<void> {
  const clerk = clerkOf(scene);
  await scene.step(matterId, 'check', { checkedOn: scene.today, result: 'complete' }, clerk);
  await scene.step(
    matterId,
    'assign',
    { office: { text: office.name, region: office.code }, assignedOn: scene.today },
    clerk,
  );
}

function clerkOf({ person }: Scene): Actor {
  return { by: 'countyAgency', place: person.county };
}

/** One that a court has just asked for, of that county; nobody has looked at it yet. */
export function entrustedStory(county: number): Story {
  return {
    name: `刚收到的调查评估 ${county}`,
    begins: 0,
    fits: (person) => isPlace(person) && person.county === county,
    async *tell(scene) {
      yield* [];
      await entrust(scene);
    },
  };
}

/** One that an office is about to look into. */
export function assignedStory(office: number): Story {
  return {
    name: `交司法所调查的调查评估 ${office}`,
    begins: 0,
    fits: (person) => isPlace(person) && person.county === countyOf(office),
    async *tell(scene) {
      const place = findRegion(office);
      if (place === undefined) return;
      const matterId = await entrust(scene);
      yield 1;
      await assign(scene, matterId, place);
    },
  };
}

/** 调查评估: a court asks about somebody; checked, investigated, discussed, answered within the working days. */
export const investigationStory: Story = {
  name: '调查评估',
  begins: 1.4,
  fits: isPlace,
  async *tell(scene) {
    const { chance } = scene;
    const matterId = await entrust(scene);
    const clerk = clerkOf(scene);
    const village = villageOf(scene);
    await assign(scene, matterId, chance.pick(regionsUnder(scene.person.county)));
    yield chance.between(1, 2);
    for (const asked of ['committee', 'family'] as const) {
      await scene.step(
        matterId,
        'investigate',
        {
          at: scene.clock(5),
          place: village,
          method: 'visit',
          askedKind: asked,
          asked: asked === 'family' ? '演示·阿妈' : '演示村民委员会',
          investigators: [
            { name: '演示·甲', role: 'officer' },
            { name: '演示·乙', role: 'officer' },
          ],
          text: '在村里表现一贯较好，与邻居没有纠纷。（演示）',
          secret: ['none'],
        },
        clerk,
      );
    }
    yield 1;
    const suitable = chance.percent(80);
    await scene.step(
      matterId,
      'draft',
      {
        from: scene.day(-2),
        until: scene.day(-1),
        home: '有固定居所。（演示）',
        family: '家庭和睦，家属愿意协助。（演示）',
        consequence: '已经赔偿。（演示）',
        opinions: suitable ? '村委会同意，被害人谅解。（演示）' : '村委会担心再发生纠纷。（演示）',
        prohibitions: '没有建议。（演示）',
        danger: '较小。（演示）',
        community: suitable ? '影响不大。（演示）' : '影响较大。（演示）',
        conclusion: suitable ? 'suitable' : 'unsuitable',
      },
      clerk,
    );
    while ((await scene.next(matterId, { legalReview: lawful, issue: { secrecy: 'yes' } })) !== undefined);
    yield 1;
    await scene.step(
      matterId,
      'deliver',
      { deliveredOn: scene.today, copiedOn: scene.today, conveyance: 'officers' },
      clerk,
    );
    await scene.served(matterId, 'court', clerk);
    yield chance.between(10, 20);
    await scene.step(
      matterId,
      'answer',
      { adoption: suitable ? 'adopted' : 'notAdopted', on: scene.today },
      clerk,
    );
  },
};

/** The same in that county: its court gets the answer. */
export function investigationIn(county: number): Story {
  return {
    ...investigationStory,
    name: `调查评估 ${county}`,
    fits: (person) => isPlace(person) && person.county === county,
  };
}
