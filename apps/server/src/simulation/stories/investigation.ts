import { day, regionsUnder } from '@guitu/law';

import { openAssessment } from '../../assessments/open-assessment.ts';
import { inventName } from '../../demonstration/invent/names.ts';
import { inventIdNumber } from '../../demonstration/invent/person.ts';
import { isPlace } from '../people.ts';
import type { Story } from '../story.ts';
import { lawful } from './words.ts';

/** 调查评估: a court asks about somebody; checked, investigated, discussed, answered within the working days. */
export const investigationStory: Story = {
  name: '调查评估',
  begins: 1.4,
  fits: isPlace,
  async *tell(scene) {
    const { chance } = scene;
    const { name } = inventName(chance, 'male');
    const village = `演示村${chance.between(1, 12)}组${chance.between(1, 60)}号`;
    const { caseId, matterId } = await scene.done('assessment.start', () =>
      openAssessment(scene.at(), scene.visitor('countyAgency'), {
        values: {
          letterOn: scene.day(-1),
          conveyance: 'officers',
          entrusterKind: 'court',
          entruster: '演示市人民法院',
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
    const county = scene.person.county;
    scene.person = { ...scene.person, caseId };
    const place = chance.pick(regionsUnder(county));
    const clerk = { by: 'countyAgency', place: county } as const;
    await scene.step(matterId, 'check', { checkedOn: scene.today, result: 'complete' }, clerk);
    await scene.step(
      matterId,
      'assign',
      { office: { text: place.name, region: place.code }, assignedOn: scene.today },
      clerk,
    );
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
    yield chance.between(10, 20);
    await scene.step(
      matterId,
      'answer',
      { adoption: suitable ? 'adopted' : 'notAdopted', on: scene.today },
      clerk,
    );
  },
};
