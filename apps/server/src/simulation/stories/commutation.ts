import { addDays, daysBetween } from '@guitu/law';
import type { FormValues } from '@guitu/law';

import { prisonName } from '../../demonstration/bodies.ts';
import type { Person } from '../people.ts';
import type { Scene } from '../scene.ts';
import type { Story } from '../story.ts';
import { isAdult, servingFor } from '../story.ts';
import { lawful } from './words.ts';

const court = '迪庆藏族自治州中级人民法院';
const shorterBy = 90;

/** 减刑: proposed by the office, filed by the prefecture, ruled on by the intermediate court, and the ruling entered in the term ledger. */
export const commutationStory: Story = {
  name: '提请减刑',
  once: true,
  begins: 0.4,
  fits: (person, today) => isAdult(person, today) && leavesRoom(person, today),
  async *tell(scene) {
    const newEnds = addDays(scene.person.termEnds ?? scene.today, -shorterBy);
    const matter = await scene.start('commutation', {
      ...(await proposal(scene)),
      newEnds,
      penalty: 'imprisonment',
      reduction: '减去有期徒刑三个月',
      court,
      courtLevel: 'intermediate',
    });
    yield 1;
    await scene.step(matter, 'bundle', { pieces: ['judgment', 'executionNotice', 'ground', 'conduct'] });
    for (;;) {
      const step = await scene.next(matter, {
        legalReview: lawful,
        handUp: { opinion: 'agree', text: '事迹属实，建议提请。（演示）' },
        decide: { outcome: 'approved' },
        file: { filedOn: scene.today, manner: 'byHand' },
      });
      if (step === undefined || step === 'file') break;
      if (step !== 'decide') yield 1;
    }
    const prefecture = { by: 'prefectureAgency' } as const;
    await scene.acknowledged(matter, 'prison', prefecture);
    await scene.step(matter, 'receipt', { receivedAt: scene.clock(3), accepted: 'accepted' }, prefecture);
    yield scene.chance.between(12, 20);
    await ruled(scene, matter, newEnds);
  },
};

async function ruled(scene: Scene, matter: string, newEnds: string): Promise<void> {
  const granted = scene.chance.percent(80);
  const number = `（${scene.today.slice(0, 4)}）演示刑更${scene.chance.between(100, 999)}号`;
  const ruling = { authority: court, decidedOn: scene.day(-1), receivedOn: scene.today };
  await scene.step(matter, 'result', { ...ruling, number, result: granted ? 'granted' : 'refused' });
  if (!granted) return;
  await scene.start(
    'termChange',
    {
      kind: 'commutation',
      paperNumber: number,
      authority: court,
      paperOn: scene.day(-1),
      effectiveOn: scene.day(-1),
      ends: newEnds,
      months: 3,
      copied: ['procuratorate', 'police', 'prison'],
    },
    { by: 'countyAgency' },
  );
}

async function proposal(scene: Scene): Promise<FormValues> {
  const evidence = await scene.upload('见义勇为证书（演示）.pdf');
  const evidenceList = '见义勇为证书、村委会证明，证明经过。（演示）';
  return scene.person.measure === 'probation'
    ? { grounds: ['majorMerit'], facts: '救起落水儿童二人。（演示）', evidenceList, evidence }
    : {
        grounds: ['repentance', 'merit'],
        facts: '认真遵守规定，带病参加救火。（演示）',
        evidenceList,
        evidence,
        custodian: prisonName,
      };
}

/** A probation is not shortened below a year; and something is left when the court has ruled. */
function leavesRoom(person: Person, today: Parameters<typeof servingFor>[1]): boolean {
  const { measure, termBegins, termEnds } = person;
  if (!servingFor(person, today, 60 + shorterBy) || termBegins === undefined || termEnds === undefined)
    return false;
  if (measure === 'outsidePrison') return true;
  return measure === 'probation' && daysBetween(termBegins, termEnds) >= 370 + shorterBy;
}
