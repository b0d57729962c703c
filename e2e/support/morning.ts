import { addDays, dayOf, duties } from '@guitu/law';
import type { Day, DutyName } from '@guitu/law';

import type { Officer } from './officer.ts';
import { picture } from './picture.ts';

/** One row of 今日 as it is read on the screen. */
export interface SeenRow {
  readonly group: string;
  readonly title: string;
  readonly names: readonly string[];
  /** The duty it is about; undefined for anything else. */
  readonly duty: DutyName | undefined;
}

/** What the law says of one person, computed from what was entered: not what the page shows. */
export interface Owed {
  readonly name: string;
  readonly duty: DutyName;
  readonly key: string;
  readonly until: string;
  readonly missed: boolean;
}

interface CaseDuties {
  readonly occurrences: readonly {
    readonly duty: DutyName;
    readonly key: string;
    readonly from: string;
    readonly until: string;
    readonly plannedOn: string;
    readonly status: string;
    readonly dealtWith: boolean;
  }[];
}

/** Reads the list of the day off the screen, row by row, once what was just entered has come back to it. */
export async function readToday(officer: Officer): Promise<readonly SeenRow[]> {
  const deadline = performance.now() + 10_000;
  for (;;) {
    const rows = await readRows(officer);
    const { groups } = await officer.get<{ groups: Record<string, { title: string }[]> }>('/api/today');
    const answered = Object.values(groups).flat();
    const fresh = rows.map(({ title }) => title).join() === answered.map(({ title }) => title).join();
    if (fresh || performance.now() > deadline) return rows;
    await officer.page.waitForTimeout(100);
  }
}

async function readRows({ page }: Officer): Promise<readonly SeenRow[]> {
  await page.waitForFunction(() => document.querySelector('.loading') === null);
  const rows = await page.locator('.today__group').evaluateAll((groups) =>
    groups.flatMap((group) =>
      [...group.querySelectorAll('li.due')].map((row) => ({
        group: group.querySelector('h2')?.textContent ?? '',
        title: row.querySelector('.due__matter strong')?.textContent ?? '',
        names: [...row.querySelectorAll('.due__people a, .due__person a')].map(
          (one) => one.textContent ?? '',
        ),
      })),
    ),
  );
  return rows.map((row) => ({ ...row, duty: duties.find(({ title }) => row.title.startsWith(title))?.name }));
}

/** Everything that is due of these people and ought to be on today's list: seven days ahead of the day it is planned for. */
export async function readOwed(
  officer: Officer,
  people: readonly { readonly id: string; readonly name: string }[],
): Promise<readonly Owed[]> {
  const today = dayOf(officer.application.clock.now());
  const owed: Owed[] = [];
  for (const { id, name } of people) {
    const { occurrences } = await officer.get<CaseDuties>(`/api/cases/${id}/duties`);
    for (const one of occurrences) {
      const open = one.status === 'expected' || (one.status === 'missed' && !one.dealtWith);
      if (open && one.from <= today && one.plannedOn <= addDays(today, 7)) {
        owed.push({
          name,
          duty: one.duty,
          key: `${name} ${one.key}`,
          until: one.until,
          missed: one.status === 'missed',
        });
      }
    }
  }
  return owed;
}

/** Counts, in the page itself, every real click and key of the person at the desk. */
export async function countHands({ page }: Officer): Promise<void> {
  await page.addInitScript(() => {
    const count = (name: string) => () =>
      sessionStorage.setItem(name, String(Number(sessionStorage.getItem(name) ?? 0) + 1));
    addEventListener('click', count('clicks'), true);
    addEventListener('keydown', count('keys'), true);
  });
}

export async function readHands({
  page,
}: Officer): Promise<{ readonly clicks: number; readonly keys: number }> {
  const hands = await page.evaluate(() => ({
    clicks: Number(sessionStorage.getItem('clicks') ?? 0),
    keys: Number(sessionStorage.getItem('keys') ?? 0),
  }));
  await page.evaluate(() => sessionStorage.clear());
  return hands;
}

/** Goes back to the list of the day by the entry on the left. */
export async function toToday({ page }: Officer): Promise<void> {
  await page.getByRole('link', { name: '今日', exact: true }).click();
  await page.locator('.today').waitFor();
}

/** How somebody is, he says in his own words: it is never filled in beforehand. */
const health = '没有变化（演示）';

/** Does a row: one form for one person, a round for many. Whoever did not come is left out. */
export async function doRow(officer: Officer, row: SeenRow, absent: readonly string[]): Promise<void> {
  const { page } = officer;
  const line = page
    .locator('li.due')
    .filter({ hasText: row.title })
    .filter({ hasText: row.names[0] ?? '' });
  await line.locator('.due__act').first().click();
  if (row.title.includes('：')) {
    await page.getByRole('heading', { name: '一起登记' }).waitFor();
    for (const name of row.names.filter((one) => !absent.includes(one))) {
      await page
        .getByRole('checkbox', { name: `选中${name}`, exact: true })
        .first()
        .check();
      if (row.duty === 'healthReport') await page.getByLabel(`${name}：身体情况`).pressSequentially(health);
    }
    await page.keyboard.press('Control+Enter');
    await page
      .getByText(/已登记 \d+ 人/u)
      .waitFor()
      .catch(async (problem: unknown) => {
        await picture(page, 'round-failed');
        throw problem;
      });
  } else {
    await page.getByRole('button', { name: '登记', exact: true }).waitFor();
    if (row.duty === 'healthReport') await page.getByLabel('身体情况').last().pressSequentially(health);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: /^登记/u }).waitFor({ state: 'detached' });
  }
  await toToday(officer);
}

/** Monday to Friday. */
export function isWorkday(day: Day): boolean {
  return ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
