import type { Officer } from './officer.ts';

/** One line of the page 在途与漏管 as it is read there. */
export interface WatchedLine {
  readonly stage: string;
  /** Which of the two kinds of 漏管; null where the page makes no difference. */
  readonly kind: string | null;
  readonly text: string;
}

/** Where a person stands on the page 在途与漏管, which is open. */
export async function watched(officer: Officer, name: string): Promise<WatchedLine> {
  const line = officer.page.getByRole('listitem').filter({ has: officer.page.getByRole('link', { name }) });
  await line.waitFor();
  const headings = await line.evaluate((element) => ({
    stage: element.closest('section')?.querySelector('h2')?.textContent ?? '',
    kind: element.closest('div')?.querySelector('h3')?.firstChild?.textContent ?? null,
  }));
  return {
    stage: headings.stage.trim(),
    kind: headings.kind?.trim() ?? null,
    text: await line.innerText(),
  };
}
