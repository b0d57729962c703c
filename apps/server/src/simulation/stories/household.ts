import { addDays } from '@guitu/law';

import { addRelation } from '../../register/relations.ts';
import { putResume } from '../../register/resume.ts';
import { attempt } from '../attempt.ts';
import { isAdult, servingFor } from '../story.ts';
import type { Story } from '../story.ts';

const work = [
  ['演示建筑队', '小工'],
  ['演示客运站', '司机'],
  ['演示松茸合作社', '收购员'],
  ['演示宾馆', '服务员'],
] as const;

/** 亲属、简历: what an office asks of somebody it has got to know, and registers. */
export const householdStory: Story = {
  name: '登记亲属和简历',
  once: true,
  fits: (person, today) => servingFor(person, today, 20),
  begins: (_person, _today, chance) => (chance.percent(85) ? 'asked' : undefined),
  async *tell(scene) {
    yield* [];
    const { world, chance, person, today } = scene;
    const visitor = scene.visitor('judicialOffice');
    const grown = isAdult(person, today);
    const mother = chance.percent(50);
    await attempt(world, 'relation.add', () =>
      addRelation(scene.at(), visitor, person.caseId, {
        kind: grown ? 'family' : 'guardian',
        name: mother ? '演示·阿妈' : '演示·阿爸',
        relationship: mother ? '母亲' : '父亲',
        sex: mother ? 'female' : 'male',
        phone: `1003${String(chance.between(0, 9_999_999)).padStart(7, '0')}`,
        address: '与本人同住（演示）',
        idempotencyKey: scene.key(),
      }),
    );
    scene.pass();
    const since = Number((person.birthOn ?? addDays(today, -12_000)).slice(0, 4)) + 16;
    const [organisation, position] = chance.pick(work);
    const farm = { organisation: '在家务农（演示）', position: null, note: null };
    const away = { organisation, position, note: null };
    const left = since + chance.between(1, 3);
    const [school, until] = [{ organisation: '演示中学', position: '学生', note: null }, String(since)];
    await attempt(world, 'resume.put', () =>
      putResume(scene.at(), scene.visitor('judicialOffice'), person.caseId, {
        entries: grown
          ? [
              { from: until, until: String(left), ...away },
              { from: String(left), until: '至今', ...farm },
            ]
          : [{ from: String(since - 3), until: '至今', ...school }],
        idempotencyKey: scene.key(),
      }),
    );
    scene.pass();
  },
};
