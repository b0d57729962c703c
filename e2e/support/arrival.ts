import { checkDigit } from '@guitu/law';

import { matterReached } from './matter.ts';
import type { Officer } from './officer.ts';

/** Somebody who arrives, as far as it is known at the counter. */
export interface Arrival {
  readonly name: string;
  readonly idNumber?: string;
  readonly measure: string;
  /** Left out where a candidate is chosen whose office stays. */
  readonly office?: string;
  /** Further fields of the page by the words beside them. */
  readonly more?: Readonly<Record<string, string>>;
  readonly effectiveOn?: string;
  /** Whether the person was told in writing until when to report in. */
  readonly informed?: '是' | '否';
  readonly source?: string;
  readonly papers?: readonly string[];
}

/** An identity number of nobody: region 999999 is given to no place. An even last digit of the sequence is a woman's. */
export function inventIdNumber(birth: string, sequence: string): string {
  const seventeen = `999999${birth.replaceAll('-', '')}${sequence}`;
  return seventeen + checkDigit(seventeen);
}

/** Fills in the page 登记来人, without handing it in. */
export async function fillArrival(officer: Officer, arrival: Arrival): Promise<void> {
  const { page } = officer;
  await officer.open('/arrivals/new');
  await page.getByRole('heading', { name: '来的是谁' }).waitFor();
  await officer.fill('姓名', arrival.name);
  if (arrival.idNumber !== undefined) await officer.fill('身份证号', arrival.idNumber);
  await officer.choose(arrival.measure);
  if (arrival.office !== undefined) await officer.choose(arrival.office);
  if (arrival.more !== undefined)
    for (const fold of await page.locator('.fold summary').all()) await fold.click();
  for (const [label, text] of Object.entries(arrival.more ?? {})) await officer.fill(label, text);
  if (arrival.effectiveOn !== undefined) await officer.fill('裁判、决定生效日', arrival.effectiveOn);
  if (arrival.informed !== undefined)
    await page
      .getByRole('radiogroup', { name: '是否已书面告知报到期限' })
      .getByRole('radio', { name: arrival.informed, exact: true })
      .check();
  if (arrival.source !== undefined) await officer.choose(arrival.source);
  await officer.tick(...(arrival.papers ?? []));
}

/** Presses the button that registers whoever is on the page, and answers with the intake that is open then. */
export async function registerArrival(officer: Officer, button = '登记并开始交付接收'): Promise<string> {
  await officer.page.getByRole('button', { name: button, exact: true }).click();
  return matterReached(officer);
}

/** Records the reception on the intake's own form. */
export async function receive(officer: Officer, receivedAt: string): Promise<void> {
  await officer.fill('接收时间', receivedAt);
  await officer.choose('自行报到');
  await officer.tick('已核对法律文书', '已办理登记接收手续');
  await officer.choose('人工核对证件');
  await officer.fill('核实身份的情况', '证件照片与本人一致。');
  await officer.choose('接收');
  await officer.handIn('作出决定', '确认决定');
}

/** Somebody on probation in 尼西乡 who has just been entered at the counter; answers with the case. */
export async function registerProbationer(county: Officer, name: string, birth: string): Promise<string> {
  await fillArrival(county, {
    name,
    idNumber: inventIdNumber(birth, '031'),
    measure: '缓刑',
    office: '尼西司法所',
  });
  const matter = await registerArrival(county);
  return (await county.get<{ caseId: string }>(`/api/matters/${matter}`)).caseId;
}
