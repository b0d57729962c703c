import type { FormValues } from '@guitu/law';
import { getProcedure, getStep } from '@guitu/law';
import { expect } from 'vitest';

import { fillStep } from './fill-form.ts';
import { matterReached, openMatter } from './matter.ts';
import type { Officer } from './officer.ts';
import { picture } from './picture.ts';

/** One step of a procedure as somebody takes it at a desk. */
export interface StoryStep {
  readonly by: Officer;
  readonly step: string;
  readonly values: FormValues;
  /** Takes a picture of the filled form under this name. */
  readonly look?: string;
}

interface Copy {
  readonly recipient: string;
  readonly toPerson: boolean;
  readonly status: string;
  readonly service: string | null;
}

const buttons = {
  request: ['提交申请', '确认提交'],
  opinion: ['提交意见', '确认提交'],
  decision: ['作出决定', '确认决定'],
  record: ['登记“', '确认登记'],
} as const;

/** Opens a procedure on a case by its form and answers with the matter it has become. */
export async function begin(procedure: string, caseId: string, first: StoryStep): Promise<string> {
  await openForm(first.by, caseId, procedure);
  await take(procedure, first);
  return matterReached(first.by);
}

/** Takes the following steps on the page of the matter, each by whoever's desk it is. */
export async function goOn(procedure: string, matter: string, steps: readonly StoryStep[]): Promise<void> {
  for (const one of steps) {
    await openMatter(one.by, matter, one.step);
    await take(procedure, one);
  }
}

/** Opens a procedure on a case and is told why it does not begin; nothing comes of it. */
export async function beginRefused(
  procedure: string,
  caseId: string,
  first: StoryStep,
  reason: string | RegExp,
): Promise<void> {
  await openForm(first.by, caseId, procedure);
  await takeRefused(procedure, first, reason);
}

/** Tries a step on the page of the matter and is told why not; the matter stays as it was. */
export async function goOnRefused(
  procedure: string,
  matter: string,
  step: StoryStep,
  reason: string | RegExp,
): Promise<void> {
  await openMatter(step.by, matter, step.step);
  await takeRefused(procedure, step, reason);
}

async function openForm(officer: Officer, caseId: string, procedure: string): Promise<void> {
  await officer.open(`/cases/${caseId}/start/${procedure}`);
  await officer.page.locator('.paper-label').first().waitFor();
}

/** The reason stands on the screen, and no question to confirm anything is put. */
async function takeRefused(
  procedure: string,
  { by, step, values, look }: StoryStep,
  reason: string | RegExp,
): Promise<void> {
  await fillStep(by, procedure, step, values);
  const [button] = buttons[getStep(getProcedure(procedure), step).kind];
  await by.page.getByRole('button', { name: button }).click();
  await by.page
    .getByText(reason)
    .first()
    .waitFor()
    .catch(async (problem: unknown) => {
      await picture(by.page, 'not-refused');
      throw problem;
    });
  expect(await by.page.getByRole('dialog').count()).toBe(0);
  if (look !== undefined) await by.look(look);
}

async function take(procedure: string, { by, step, values, look }: StoryStep): Promise<void> {
  await fillStep(by, procedure, step, values);
  if (look !== undefined) await by.look(look);
  await hand(by, getStep(getProcedure(procedure), step).kind);
}

/** Hands in the open form of a step of that kind. */
export async function hand(officer: Officer, kind: keyof typeof buttons): Promise<void> {
  const [button, confirm] = buttons[kind];
  await officer.handIn(button, confirm);
}

/** Tries to hand in the open form and reads on the screen why it is not taken. */
export async function refusedWith(
  { page }: Officer,
  kind: keyof typeof buttons,
  ...reasons: readonly string[]
): Promise<void> {
  await page.getByRole('button', { name: buttons[kind][0] }).click();
  for (const reason of reasons)
    await page
      .getByText(reason)
      .first()
      .waitFor()
      .catch(async (problem: unknown) => {
        await picture(page, 'not-refused');
        throw problem;
      });
  expect(await page.getByRole('dialog').count()).toBe(0);
}

/** Registers on the page of the matter that the person signed for what goes to him; answers with how many papers that were. */
export async function serve(officer: Officer, matter: string): Promise<number> {
  await openMatter(officer, matter);
  const { copies } = await officer.get<{ copies: Copy[] }>(`/api/matters/${matter}`);
  const waiting = copies.filter(({ toPerson, status }) => toPerson && status !== 'received');
  const list = officer.page.getByRole('region', { name: '送达和抄送' });
  for (const [served, { recipient }] of waiting.entries()) {
    await list
      .getByRole('listitem')
      .filter({ hasText: recipient })
      .getByRole('button', { name: '登记送达' })
      .first()
      .click();
    const dialog = officer.page.getByRole('dialog');
    await dialog.getByRole('button', { name: '登记', exact: true }).click();
    await dialog.waitFor({ state: 'detached' }).catch(async (problem: unknown) => {
      await picture(officer.page, 'not-served');
      throw problem;
    });
    // The list is read anew: the next button is not the one that was pressed.
    await list.getByText('本人签收').nth(served).waitFor();
  }
  const after = await officer.get<{
    copies: { toPerson: boolean; status: string; service: string | null }[];
  }>(`/api/matters/${matter}`);
  for (const copy of after.copies.filter(({ toPerson }) => toPerson))
    expect(copy).toMatchObject({ status: 'received', service: '本人签收' });
  return waiting.length;
}

/** Registers on the page of the matter that everything that goes to others has arrived; answers with how many papers that were. */
export async function serveNamed(officer: Officer, matter: string): Promise<number> {
  await openMatter(officer, matter);
  const list = officer.page.getByRole('region', { name: '送达和抄送' });
  const waiting = list.getByRole('button', { name: '登记送达' });
  await waiting.first().waitFor();
  const count = await waiting.count();
  for (let left = count; left > 0; left -= 1) {
    await waiting.first().click();
    const dialog = officer.page.getByRole('dialog');
    await dialog.getByRole('button', { name: '登记', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => waiting.count(), { timeout: 15_000 }).toBe(left - 1);
  }
  const { copies } = await officer.get<{ copies: Copy[] }>(`/api/matters/${matter}`);
  expect(copies.map(({ status }) => status)).toEqual(copies.map(() => 'received'));
  return count;
}
