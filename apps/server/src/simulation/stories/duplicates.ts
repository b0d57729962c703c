import { regionsUnder } from '@guitu/law';
import { read, systemAccess } from '@guitu/record';

import { takeArrival } from '../../arrivals/take-arrival.ts';
import { writable } from '../../demonstration/stage.ts';
import { mergeRecords } from '../../merges/merge-records.ts';
import { splitMerge } from '../../merges/split-merge.ts';
import { attempt, StoryEnds } from '../attempt.ts';
import { isPlace } from '../people.ts';
import type { Scene } from '../scene.ts';
import type { Story } from '../story.ts';
import { firstDays, inventNewcomer, papersOfTheCourt, sentences } from './newcomer.ts';

/**
 * 重复登记: the court's papers and the person himself came through two doors. The persons are merged and so are the cases; a merge that was
 * made with the wrong one before is split again.
 */
export const duplicateStory: Story = {
  name: '重复登记合并',
  begins: 0.5,
  fits: isPlace,
  async *tell(scene) {
    const office = scene.chance.pick(regionsUnder(scene.person.county)).code;
    const newcomer = inventNewcomer(scene, office, sentences[0], scene.day(-3));
    const first = await arrive(scene, office, newcomer);
    const other = inventNewcomer(scene, office, sentences[0], scene.day(-4));
    const { name = '', sex = '', measure = '' } = newcomer.value;
    const little = { value: { name, sex, measure }, announce: newcomer.announce };
    const namesake = await arrive(scene, office, little);
    yield 1;
    const second = await arrive(scene, office, little);
    yield 1;
    const wrong = await merge(
      scene,
      'person',
      first.caseId,
      namesake.caseId,
      '姓名相同，误认为同一人。（演示）',
    );
    yield 1;
    await split(scene, wrong, '身份证号不同，是两个人，予以拆分。（演示）');
    await complete(scene, namesake.caseId, office, { ...other.value, name });
    const mend = { act: 'withdraw', reason: '重复登记，合并到先登记的一件。（演示）' } as const;
    await scene.mend(second.matterId, mend, { by: 'countyAgency' });
    await merge(scene, 'person', first.caseId, second.caseId, '同一人重复登记。（演示）');
    await merge(scene, 'case', first.caseId, second.caseId, '同一份判决重复登记。（演示）');
    for (const { caseId, matterId } of [namesake, first]) {
      await scene.becomes(caseId);
      await scene.step(matterId, 'sendReceipt', { sentOn: scene.today }, { by: 'countyAgency' });
      await scene.step(matterId, 'receive', {
        outcome: 'approved',
        receivedAt: scene.clock(5),
        manner: 'self',
        documentsChecked: true,
        identityMethod: 'idCard',
        registered: true,
      });
      yield 1;
      yield* firstDays(scene);
    }
  },
};

type Newcomer = ReturnType<typeof inventNewcomer>;

async function arrive(
  scene: Scene,
  officeCode: number,
  { value, announce }: Newcomer,
): Promise<{ readonly caseId: string; readonly matterId: string }> {
  const { caseId, matterId } = await scene.done('arrival.open', () =>
    takeArrival(scene.at(), scene.visitor('countyAgency'), {
      items: value,
      into: { kind: 'new' },
      officeCode,
      announce: writable(announce),
      papers: { receivedOn: scene.today, codes: [...papersOfTheCourt], evidence: [] },
      idempotencyKey: scene.key(),
    }),
  );
  return { caseId, matterId: matterId ?? '' };
}

/** What the papers lacked is typed in when they are complete. */
async function complete(
  scene: Scene,
  caseId: string,
  officeCode: number,
  items: Record<string, string>,
): Promise<void> {
  await scene.done('arrival.continue', () =>
    takeArrival(scene.at(), scene.visitor('countyAgency'), {
      items,
      into: { kind: 'case', caseId },
      officeCode,
      announce: {},
      idempotencyKey: scene.key(),
    }),
  );
}

async function merge(
  scene: Scene,
  kind: 'person' | 'case',
  keptCase: string,
  mergedCase: string,
  reason: string,
): Promise<string> {
  const [keepId, mergedId] =
    kind === 'case'
      ? [keptCase, mergedCase]
      : [await personOf(scene, keptCase), await personOf(scene, mergedCase)];
  const merged = await attempt(scene.world, 'merge.add', () =>
    mergeRecords(scene.at(), scene.visitor('countyAgency', true), {
      kind,
      keepId,
      mergedId,
      reason,
      idempotencyKey: scene.key(),
    }),
  );
  if (merged === undefined) throw new StoryEnds(`${scene.name}: merge.add`);
  scene.pass();
  return merged.value.mergeId;
}

async function split(scene: Scene, mergeId: string, reason: string): Promise<void> {
  await attempt(scene.world, 'merge.split', () =>
    splitMerge(scene.at(), scene.visitor('countyAgency', true), mergeId, {
      reason,
      idempotencyKey: scene.key(),
    }),
  );
  scene.pass();
}

/** The person a case was entered with, also when it has been merged since. */
async function personOf(scene: Scene, caseId: string): Promise<string> {
  const row = await read(scene.world.services.record, systemAccess(), (transaction) =>
    transaction
      .selectFrom('supervision_case')
      .select('person_id')
      .where('id', '=', caseId)
      .executeTakeFirstOrThrow(),
  );
  return row.person_id;
}
