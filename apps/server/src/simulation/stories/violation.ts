import type { Scene } from '../scene.ts';
import { isAdult, servingFor } from '../story.ts';
import type { Story } from '../story.ts';
import { keepLevel } from './level.ts';
import { inChinese, lawful, twoOfficers } from './words.ts';

type Treatment = 'admonition' | 'warning' | 'refused';

/** 违规查处: looked into, heard, proposed, told, decided by the county, announced, made public. */
export const violationStory: Story = {
  name: '违规查处',
  begins: 1.6,
  fits: (person, today) => servingFor(person, today, 40) && isAdult(person, today),
  async *tell(scene) {
    const { chance } = scene;
    yield* sanction(
      scene,
      chance.weighted<Treatment>([
        ['admonition', 68],
        ['warning', 20],
        ['refused', 12],
      ]),
    );
  },
};

/** Until the level was looked at again; answers with the matter. */
export async function* sanction(scene: Scene, treatment: Treatment): AsyncGenerator<number, string> {
  const on = scene.day(-1);
  const matter = await scene.start('violation', {
    kind: 'rules',
    on,
    foundOn: scene.today,
    source: 'duty',
    text: '约定的报告没有来，电话没有接，次日才说明原因。（演示）',
  });
  yield 1;
  await scene.step(matter, 'hear', {
    ...inChinese,
    whom: scene.person.name,
    role: 'person',
    startedAt: scene.clock(50),
    endedAt: scene.clock(10),
    place: '司法所谈话室（演示）',
    officers: twoOfficers,
    text: '问：为什么没有按时报告？答：在地里干活，忘了时间，知道错了。（演示）',
    readOver: true,
    signature: 'signed',
  });
  await scene.step(matter, 'collect', {
    collectedOn: scene.today,
    items: '通话记录一份，证明三次拨打未接。（演示）',
  });
  await scene.step(matter, 'propose', {
    established: treatment === 'refused' ? 'no' : 'yes',
    ...(treatment === 'refused' ? {} : { gravity: treatment === 'warning' ? 'serious' : 'minor' }),
    treatment,
    facts: '没有按时报告，次日补报。（演示）',
    violated: '《社区矫正法实施办法》第二十四条',
    reasons:
      treatment === 'refused' ? '当日手机损坏，有维修单为证。（演示）' : '笔录、通话记录相互印证。（演示）',
  });
  yield 1;
  const values = {
    tell: {},
    statement: { ...inChinese, heardAt: scene.clock(), statement: 'waived' },
    legalReview: lawful,
    decide: { outcome: treatment, ...(treatment === 'refused' ? { reasons: '事实不成立。（演示）' } : {}) },
  };
  for (;;) {
    const step = await scene.next(matter, {
      ...values,
      statement: { ...values.statement, heardAt: scene.clock() },
    });
    if (step === undefined) return matter;
    if (step === 'decide') break;
    if (step === 'statement') yield 1;
  }
  if (treatment === 'refused') return matter;
  yield 1;
  await scene.step(matter, 'announce', { ...inChinese, announcedAt: scene.clock(5), manner: 'direct' });
  if (scene.chance.percent(30)) {
    yield 2;
    await scene.step(matter, 'publish', {
      from: scene.today,
      until: scene.day(6),
      place: '司法所公示栏（演示）',
    });
  }
  yield 3;
  yield* keepLevel(scene);
  return matter;
}
