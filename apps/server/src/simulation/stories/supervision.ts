import { read, systemAccess } from '@guitu/record';

import { servingFor } from '../story.ts';
import type { Story } from '../story.ts';

/** 检察监督: an opinion about a matter, answered by the agency, closed by the procurator. */
export const supervisionStory: Story = {
  name: '检察监督',
  begins: 0.6,
  fits: (person, today) => servingFor(person, today, 60),
  async *tell(scene) {
    const { chance } = scene;
    const about = await newestMatter(scene.world.services, scene.person.caseId);
    if (about === undefined) return;
    const form = chance.weighted([
      ['oral', 50],
      ['notice', 30],
      ['suggestion', 20],
    ]);
    const matter = await scene.start(
      'procuratorialSupervision',
      {
        form,
        addressee: 'countyAgency',
        about,
        focus: 'permissions',
        found: '审批材料里没有核实事由的记录。（演示）',
        basis: '《社区矫正法实施办法》第二十七条（演示）',
        demand: '补充核实并说明。（演示）',
        // A suggestion has the two months of the law.
        ...(form === 'suggestion' ? {} : { replyBy: scene.day(14) }),
      },
      { by: 'procuratorate' },
    );
    yield chance.between(3, 9);
    await scene.step(
      matter,
      'reply',
      { adopted: 'adopted', measures: '已补充核实记录，并对经办人提出要求。（演示）' },
      { by: 'countyAgency' },
    );
    yield chance.between(2, 5);
    await scene.step(matter, 'conclude', { outcome: 'corrected', text: '复查属实，已改正。（演示）' });
  },
};

async function newestMatter(
  services: Parameters<Story['tell']>[0]['world']['services'],
  caseId: string,
): Promise<string | undefined> {
  const row = await read(services.record, systemAccess(), (transaction) =>
    transaction
      .selectFrom('matter')
      .select('id')
      .where('case_id', '=', caseId)
      .where('procedure', 'in', [
        'leave',
        'contactPermission',
        'violation',
        'commendation',
        'periodicAssessment',
      ])
      .where('outcome', 'is not', null)
      .orderBy('opened_at', 'desc')
      .limit(1)
      .executeTakeFirst(),
  );
  return row?.id;
}
