import { read, systemAccess } from '@guitu/record';

import { isPlace } from '../people.ts';
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

/** An opinion of that county's procuratorate that has just been answered: whether it is closed is the procurator's to say. */
export function repliedStory(county: number): Story {
  return {
    name: `等检察院办结的监督意见 ${county}`,
    begins: 0,
    fits: (person) => isPlace(person) && person.county === county,
    async *tell(scene) {
      const about = await newestMatterOf(scene.world.services, county);
      if (about === undefined) return;
      await scene.becomes(about.caseId);
      const matter = await scene.start(
        'procuratorialSupervision',
        {
          form: 'oral',
          addressee: 'countyAgency',
          about: about.id,
          focus: 'permissions',
          found: '审批材料里没有核实事由的记录。（演示）',
          basis: '《社区矫正法实施办法》第二十七条（演示）',
          demand: '补充核实并说明。（演示）',
          replyBy: scene.day(14),
        },
        { by: 'procuratorate' },
      );
      yield 1;
      await scene.step(
        matter,
        'reply',
        { adopted: 'adopted', measures: '已补充核实记录。（演示）' },
        { by: 'countyAgency' },
      );
    },
  };
}

const openToOpinions = [
  'leave',
  'contactPermission',
  'violation',
  'commendation',
  'periodicAssessment',
] as const;

async function newestMatterOf(
  services: Parameters<Story['tell']>[0]['world']['services'],
  county: number,
): Promise<{ readonly id: string; readonly caseId: string } | undefined> {
  const row = await read(services.record, systemAccess(), (transaction) =>
    transaction
      .selectFrom('matter')
      .innerJoin('supervision_case', 'supervision_case.id', 'matter.case_id')
      .select(['matter.id', 'matter.case_id'])
      .where('matter.holder_code', '>=', county)
      .where('matter.holder_code', '<', county + 1_000_000)
      .where('procedure', 'in', openToOpinions)
      .where('matter.outcome', 'is not', null)
      .where('supervision_case.status', '=', 'serving')
      .orderBy('opened_at', 'desc')
      .orderBy('supervision_case.person_name')
      .limit(1)
      .executeTakeFirst(),
  );
  return row === undefined ? undefined : { id: row.id, caseId: row.case_id };
}

async function newestMatter(
  services: Parameters<Story['tell']>[0]['world']['services'],
  caseId: string,
): Promise<string | undefined> {
  const row = await read(services.record, systemAccess(), (transaction) =>
    transaction
      .selectFrom('matter')
      .select('id')
      .where('case_id', '=', caseId)
      .where('procedure', 'in', openToOpinions)
      .where('outcome', 'is not', null)
      .orderBy('opened_at', 'desc')
      .limit(1)
      .executeTakeFirst(),
  );
  return row?.id;
}
