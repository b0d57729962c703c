import { counties } from '../../demonstration/bodies.ts';
import { confirmRoots, handOverRoots, printRoots } from '../../roots/hand-over.ts';
import { rootsPage } from '../../roots/roots-page.ts';
import { attempt } from '../attempt.ts';
import { isPlace } from '../people.ts';
import type { Scene } from '../scene.ts';
import type { Story } from '../story.ts';

const to = '香格里拉市人民检察院';

/** 每日存证单: printed by the county, handed to the procuratorate, which confirms it from the paper. */
export const rootsStory: Story = {
  name: '移交日封存值',
  begins: 0,
  fits: (person) => isPlace(person) && person.county === counties.shangriLa,
  async *tell(scene) {
    const id = await print(scene);
    if (id === undefined) return;
    yield 1;
    const handed = await attempt(scene.world, 'roots.handOver', () =>
      handOverRoots(scene.at(), scene.visitor('countyAgency'), id, {
        to,
        handedOn: scene.today,
        receiptNumber: `演示收字${scene.chance.between(1, 99)}号`,
        idempotencyKey: scene.key(),
      }),
    );
    if (handed === undefined) return;
    yield 2;
    const procurator = scene.visitor('procuratorate');
    const { handovers, roots } = await rootsPage(scene.at(), procurator);
    const lastDay = handovers.find((one) => one.id === id)?.lastDay;
    const last = roots.find(({ day }) => day === lastDay);
    if (last === undefined) return;
    await attempt(scene.world, 'roots.confirm', () =>
      confirmRoots(scene.at(), procurator, id, {
        lastDigits: last.hash.slice(-8),
        idempotencyKey: scene.key(),
      }),
    );
  },
};

/** Printed, and still on the desk. */
export const printedRootsStory: Story = {
  ...rootsStory,
  name: '打印日封存值',
  async *tell(scene) {
    yield* [];
    await print(scene);
  },
};

async function print(scene: Scene): Promise<string | undefined> {
  const printed = await attempt(scene.world, 'roots.print', () =>
    printRoots(scene.at(), scene.visitor('countyAgency'), {
      from: scene.day(-20),
      until: scene.day(-2),
      to,
      idempotencyKey: scene.key(),
    }),
  );
  return printed?.value.id;
}
