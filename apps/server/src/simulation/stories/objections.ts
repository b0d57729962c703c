import { read, systemAccess } from '@guitu/record';

import type { Scene } from '../scene.ts';
import type { Story } from '../story.ts';
import { isAdult, servingFor } from '../story.ts';
import { sanction } from './violation.ts';

/** 对训诫有异议: kept, or found to be right, and then the admonition is annulled. */
export const contestedSanctionStory: Story = {
  name: '对训诫有异议',
  once: true,
  begins: 0.4,
  fits: (person, today) => servingFor(person, today, 60) && isAdult(person, today),
  async *tell(scene) {
    const matter = yield* sanction(scene, 'admonition');
    yield 1;
    await scene.step(matter, 'objection', {
      on: scene.today,
      manner: 'oral',
      text: '当日手机损坏，有维修单，第二天一早就补报了。（演示）',
    });
    yield scene.chance.between(3, 6);
    const right = scene.chance.percent(50);
    await scene.step(matter, 'answer', {
      conclusion: right ? 'annulled' : 'maintained',
      reasons: right
        ? '经复核，维修单属实，有正当理由。（演示）'
        : '经复核，维修单是次日开的，原决定正确。（演示）',
    });
    if (!right) return;
    yield 1;
    const reason = '异议成立：当日手机损坏属实，撤销训诫。（演示）';
    await scene.mend(matter, { act: 'annul', reason }, { by: 'countyAgency' });
  },
};

/** 对考核有异议: answered by the county; who is not content goes to the procuratorate, and who was right is assessed anew. */
export const contestedGradeStory: Story = {
  name: '对考核有异议',
  once: true,
  begins: 0.4,
  fits: (person, today) => servingFor(person, today, 60) && isAdult(person, today),
  async *tell(scene) {
    const assessment = await lastAssessment(scene);
    const matter = await scene.start('objection', {
      about: 'assessment',
      ...(assessment === undefined ? {} : { matter: assessment }),
      speaker: 'person',
      manner: 'oral',
      text: '认为当期多次参加公益活动，应当评为良好。（演示）',
    });
    yield scene.chance.between(3, 6);
    const right = assessment !== undefined && scene.chance.percent(40);
    await scene.step(matter, 'answer', {
      outcome: right ? 'approved' : 'refused',
      checked: '查对了当期的报告、走访和活动记录。（演示）',
      reasons: right ? '两次活动漏记，异议成立。（演示）' : '活动已经计入，原考核正确。（演示）',
    });
    yield 2;
    const county = { by: 'countyAgency' } as const;
    if (right) {
      const reason = '两次公益活动漏记，撤销后重新考核。（演示）';
      await scene.mend(assessment, { act: 'annul', reason }, county);
      const text = '已经撤销原考核结果，连同漏记的活动重新考核。（演示）';
      await scene.step(matter, 'correct', { how: 'annulled', correctedOn: scene.today, text });
      return;
    }
    await scene.step(matter, 'procuratorate', { raisedOn: scene.today }, county);
    yield scene.chance.between(6, 12);
    const result = '检察院认为县级机构的处理符合规定，已经当面答复本人。（演示）';
    await scene.step(matter, 'procuratorate', { raisedOn: scene.today, result }, county);
  },
};

/** The last assessment of the person that stands, as it was known on this day. */
async function lastAssessment(scene: Scene): Promise<string | undefined> {
  const row = await read(scene.world.services.record, systemAccess(), (transaction) =>
    transaction
      .selectFrom('matter')
      .select('id')
      .where('case_id', '=', scene.person.caseId)
      .where('procedure', '=', 'periodicAssessment')
      .where('status', '=', 'closed')
      .where('opened_at', '<', scene.now)
      .orderBy('opened_at', 'desc')
      .executeTakeFirst(),
  );
  return row?.id;
}
