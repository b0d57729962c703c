import type { Officer } from './officer.ts';
import { picture } from './picture.ts';

/** Opens a matter, at one of its steps if need be. */
export async function openMatter(officer: Officer, matter: string, step?: string): Promise<void> {
  await officer.open(`/matters/${matter}${step === undefined ? '' : `?step=${step}`}`);
  await officer.page.getByRole('heading', { level: 1 }).first().waitFor();
}

/** What the matter's page calls its status. */
export async function statusOf(officer: Officer, matter: string): Promise<string> {
  return (await officer.get<{ statusText: string }>(`/api/matters/${matter}`)).statusText;
}

/** The matter whose page the officer has come to, once the page is there. */
export async function matterReached(officer: Officer): Promise<string> {
  await officer.page.waitForURL(/\/matters\/[^/?]+/).catch(async (problem: unknown) => {
    await picture(officer.page, 'matter-not-reached');
    throw problem;
  });
  return new URL(officer.page.url()).pathname.split('/')[2] ?? '';
}
