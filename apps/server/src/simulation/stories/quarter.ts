import { addDays, day } from '@guitu/law';
import type { Day } from '@guitu/law';

import type { Story } from '../story.ts';
import { servingFor } from '../story.ts';
import { lawful } from './words.ts';

/** 定期考核: in the weeks after a quarter everybody who was there is assessed; the office proposes, the county decides. */
export const quarterStory: Story = {
  name: '定期考核',
  fits: (person, today) => {
    const { until } = quarterBefore(today);
    const begun = person.receivedOn ?? person.termBegins;
    return servingFor(person, today, 8) && begun !== undefined && begun <= addDays(until, -20);
  },
  begins: (_person, today, chance) => {
    const { from, until } = quarterBefore(today);
    // Each on a day of his own, spread over the first weeks; a simulation that begins later does not make up for it.
    const own = addDays(until, chance.between(3, 24));
    return today >= own && today < addDays(own, 20) ? from : undefined;
  },
  async *tell(scene) {
    const { chance } = scene;
    const grade = chance.percent(80) ? '合格' : '良好';
    const period = quarterBefore(scene.today);
    const matter = await scene.start('periodicAssessment', period);
    await scene.step(matter, 'propose', {
      remorse: '认罪悔罪。（演示）',
      rules: '遵守法律和监督管理规定。（演示）',
      supervision: '服从管理，按时报告。（演示）',
      education: '参加学习，能说出主要内容。（演示）',
      grade: grade,
      reasons: '结合当期报告、走访和学习情况。（演示）',
    });
    yield chance.between(1, 3);
    const decide = { grade, evidenceOf: 'nothing', reasons: '司法所意见属实。（演示）' };
    while ((await scene.next(matter, { legalReview: lawful, decide })) !== undefined);
    if (scene.person.minorAtCrime) return;
    yield chance.between(2, 5);
    await scene.step(matter, 'publish', {
      from: scene.today,
      until: scene.day(6),
      place: '司法所公示栏（演示）',
    });
  },
};

/** The last quarter that is over. */
function quarterBefore(today: Day): { readonly from: Day; readonly until: Day } {
  const year = Number(today.slice(0, 4));
  const quarter = Math.floor((Number(today.slice(5, 7)) - 1) / 3);
  const begins = (which: number): Day => {
    const at = year * 4 + which;
    return day(`${Math.floor(at / 4)}-${String((((at % 4) + 4) % 4) * 3 + 1).padStart(2, '0')}-01`);
  };
  return { from: begins(quarter - 1), until: addDays(begins(quarter), -1) };
}
