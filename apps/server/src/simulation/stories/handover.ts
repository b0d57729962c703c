import { addDays } from '@guitu/law';
import { read, systemAccess } from '@guitu/record';

import { offices } from '../../demonstration/bodies.ts';
import { enterAbsence } from '../../roster/absence.ts';
import { confirmHandover, handOver } from '../../roster/hand-over.ts';
import { assignOfficer } from '../../roster/officers.ts';
import { attempt } from '../attempt.ts';
import { countyOf, isPlace } from '../people.ts';
import type { Scene } from '../scene.ts';
import type { Story } from '../story.ts';

const mostCases = 4;

/** 工作交接: the second officer of an office answers for some people, is away for some days, and hands them over for good; it is confirmed. */
export const handOverStory: Story = {
  name: '工作交接',
  begins: (_place, today) => today.slice(0, 4) + String(Math.floor((Number(today.slice(5, 7)) - 1) / 3)),
  fits: isPlace,
  async *tell(scene) {
    const office = Object.values(offices).find((code) => countyOf(code) === scene.person.county);
    const colleague = office === undefined ? undefined : scene.world.staff.colleague(office);
    if (office === undefined || colleague === undefined) return;
    const { world } = scene;
    const head = () => scene.visitor('judicialOffice', true, office);
    const caseIds = await findCases(scene, office);
    if (caseIds.length === 0) return;
    scene.about(caseIds);
    await attempt(world, 'officer.assign', () =>
      assignOfficer(scene.at(), head(), {
        accountId: colleague.id,
        caseIds: [...caseIds],
        idempotencyKey: scene.key(),
      }),
    );
    scene.pass();
    yield scene.chance.between(3, 6);
    await attempt(world, 'absence.enter', () =>
      enterAbsence(scene.at(), head(), {
        accountId: colleague.id,
        from: scene.today,
        until: scene.day(4),
        reason: '参加业务培训（演示）',
        actingId: head().account.id,
        idempotencyKey: scene.key(),
      }),
    );
    scene.pass();
    yield scene.chance.between(6, 9);
    const proposed = await attempt(world, 'handover.propose', () =>
      handOver(scene.at(), head(), {
        fromId: colleague.id,
        toId: head().account.id,
        on: scene.day(1),
        note: '协理员调到县局，文书和台账已经当面点清。（演示）',
        idempotencyKey: scene.key(),
      }),
    );
    if (proposed === undefined) return;
    scene.pass();
    yield 1;
    scene.about(caseIds);
    await confirm(scene, head(), proposed.value.handoverId);
  },
};

async function confirm(
  scene: Scene,
  visitor: ReturnType<Scene['visitor']>,
  handoverId: string,
): Promise<void> {
  const key = scene.key();
  const open = await read(scene.world.services.record, systemAccess(), (transaction) =>
    transaction
      .selectFrom('desk_handover')
      .select('confirmed_at')
      .where('id', '=', handoverId)
      .executeTakeFirst(),
  );
  // Confirmed before a crash: it is confirmed once.
  if (open?.confirmed_at !== null) return;
  await attempt(scene.world, 'handover.confirm', () => confirmHandover(scene.at(), visitor, handoverId, key));
  scene.pass();
}

/** Some people of the office who stay for long, in a steady order. */
async function findCases(scene: Scene, office: number): Promise<readonly string[]> {
  const rows = await read(scene.world.services.record, systemAccess(), (transaction) =>
    transaction
      .selectFrom('supervision_case')
      .select('id')
      .where('office_code', '=', office)
      .where('external_key', 'is not', null)
      .where('status', '=', 'serving')
      .where('term_ends', '>=', addDays(scene.today, 200))
      .orderBy('external_key')
      .limit(mostCases)
      .execute(),
  );
  return rows.map(({ id }) => id);
}
