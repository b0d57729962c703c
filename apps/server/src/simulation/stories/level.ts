import type { Scene } from '../scene.ts';
import type { Story } from '../story.ts';
import { isAdult, servingFor } from '../story.ts';

/** 类别调整: looked at again after some months, one step easier or stricter, decided by the county. */
export const levelStory: Story = {
  name: '类别评估',
  begins: 1.5,
  fits: (person, today) =>
    servingFor(person, today, 60) && isAdult(person, today) && person.level !== undefined,
  async *tell(scene) {
    const { chance } = scene;
    const to = scene.person.level === '普管' ? chance.pick(['宽管', '宽管', '严管']) : '普管';
    const matter = await scene.start(
      'classification',
      {
        judgment: '与入矫时相同。（演示）',
        behaviour: to === '严管' ? '近期两次没有按时报告。（演示）' : '按时报告，表现稳定。（演示）',
        risk: '有固定住处和收入。（演示）',
        evidence: `${scene.day(-10)}至今的报告、走访记录。（演示）`,
        proposed: to,
      },
      { by: 'countyAgency' },
    );
    yield 1;
    await scene.step(matter, 'decide', {
      outcome: 'approved',
      level: to,
      from: scene.today,
      reasons: '综合评估属实，同意意见。（演示）',
    });
  },
};

/** Looked at again after praise or punishment, as the measures want it, and kept as it is. */
export async function* keepLevel(scene: Scene): AsyncGenerator<number, void> {
  const { level } = scene.person;
  if (level === undefined) return;
  const matter = await scene.start(
    'classification',
    {
      judgment: '与入矫时相同。（演示）',
      behaviour: '结合近期奖惩综合评估。（演示）',
      risk: '有固定住处和收入。（演示）',
      evidence: '近期奖惩决定书、报告记录。（演示）',
      proposed: level,
    },
    { by: 'countyAgency' },
  );
  yield 1;
  await scene.step(matter, 'decide', {
    outcome: 'refused',
    level,
    from: scene.today,
    reasons: '综合评估，暂不调整。（演示）',
  });
}
