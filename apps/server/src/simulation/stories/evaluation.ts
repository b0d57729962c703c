import { addDays } from '@guitu/law';
import { read, systemAccess } from '@guitu/record';

import type { Story } from '../story.ts';
import { servingFor } from '../story.ts';

/** 阶段评估: two months after the plan was drawn it is held against what came of it. */
export const evaluationStory: Story = {
  name: '方案阶段评估',
  fits: (person, today) =>
    servingFor(person, today, 15) &&
    person.receivedOn !== undefined &&
    addDays(person.receivedOn, 62) <= today,
  begins: (person, today, chance) =>
    addDays(person.receivedOn ?? today, 62 + chance.between(0, 12)) <= today ? 'first' : undefined,
  async *tell(scene) {
    const plan = await read(scene.world.services.record, systemAccess(), (transaction) =>
      transaction
        .selectFrom('matter')
        .select('id')
        .where('case_id', '=', scene.person.caseId)
        .where('procedure', '=', 'correctionPlan')
        .executeTakeFirst(),
    );
    // Of those whom the register brought the plan lies on paper.
    if (plan === undefined) return;
    yield 1;
    await scene.step(
      plan.id,
      'evaluate',
      {
        evaluatedOn: scene.today,
        achieved: '按时报告，参加学习，目标基本达到。（演示）',
        conclusion: 'keep',
        present: '矫正小组成员（演示）',
      },
      { by: 'countyAgency' },
    );
  },
};
