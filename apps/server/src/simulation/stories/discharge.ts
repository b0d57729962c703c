import { daysBetween } from '@guitu/law';
import type { Day, FormValues } from '@guitu/law';

import type { Person } from '../people.ts';
import type { Scene } from '../scene.ts';
import { isAdult } from '../story.ts';
import type { Story } from '../story.ts';

/** 解除矫正: told thirty days before, appraised, discharged and given the certificate on the last day, resettled. */
export const dischargeStory: Story = {
  name: '解除矫正',
  fits: ({ status, termEnds }, today) =>
    status === 'serving' && termEnds !== undefined && termEnds >= today && daysBetween(today, termEnds) <= 26,
  begins: ({ termEnds }, today, chance) =>
    termEnds !== undefined && daysBetween(today, termEnds) <= chance.between(20, 26) ? termEnds : undefined,
  async *tell(scene) {
    const ends = scene.person.termEnds ?? scene.today;
    const wait = () => Math.max(1, daysBetween(scene.today, ends));
    const county = { by: 'countyAgency' } as const;
    const matter = await scene.start('discharge', ofMeasure(scene.person), county);
    await scene.step(matter, 'summary', { submittedOn: scene.today, text: '本人总结一份。（演示）' });
    const before = {
      tellAuthority: { sentOn: scene.today },
      tellPrison: { sentOn: scene.today },
      appraise: {
        appraisedOn: scene.today,
        conduct: '期间按时报告，没有违反规定。（演示）',
        education: '参加教育学习和公益活动。（演示）',
        opinion: '表现较好，建议期满解除。（演示）',
      },
    };
    while ((await scene.next(matter, before)) !== undefined);
    if (wait() > 5) yield wait() - 4;
    await scene.step(matter, 'resettle', {
      toldOn: scene.today,
      to: '当地安置帮教机构（演示）',
      ...(scene.person.measure === 'probation' ? {} : { handedOn: scene.today }),
    });
    while (scene.today < ends) yield wait();
    await scene.step(matter, 'discharge', { ground: 'term', endedOn: ends });
    await scene.step(matter, 'deliver', {
      deliveredOn: scene.today,
      manner: 'person',
      deliverer: '演示·经办',
      confirmation: 'signed',
    });
    const young = !isAdult(scene.person, scene.today);
    const owed = await scene.waiting(matter);
    if (young && owed.includes('notifyGuardian')) {
      await scene.step(matter, 'notifyGuardian', { guardian: '演示·监护人', notifiedOn: scene.today });
    }
    if (owed.includes('declare')) await scene.step(matter, 'declare', declaration(scene, young));
    if (!scene.person.minorAtCrime) return;
    yield 1;
    await scene.start('sealing', sealed(ends, scene.today), county);
  },
};

/** The last declaration; of the young never in public, with the guardian there. */
function declaration(scene: Scene, young: boolean): FormValues {
  return {
    heldAt: scene.clock(5),
    place: '司法所宣告室（演示）',
    host: '演示·所长',
    hostOffice: 'agency',
    present: young ? ['team', 'guardian'] : ['team', 'village'],
    contents: ['appraisal', 'end', 'effect'],
    public: !young,
  };
}

/** Of somebody who was a minor at the crime: within three days nobody reads the file any more. */
function sealed(endedOn: Day, today: Day): FormValues {
  return {
    outcome: 'approved',
    condition: 'fiveYears',
    executedOn: endedOn,
    sealedOn: today,
    scope: ['paper', 'electronic'],
    keptAt: '县局档案室专柜（演示）',
    basis: '判决书（演示）',
  };
}

/** Who decided on serving outside prison says who ends it. */
function ofMeasure({ measure }: Person): FormValues {
  return measure === 'outsidePrison' ? { decider: 'court', authority: '演示市人民法院' } : {};
}
