import { matterReached } from './matter.ts';
import type { Officer } from './officer.ts';
import type { Person } from './people.ts';

interface LeaveStory {
  readonly from: string;
  readonly until: string;
  readonly look?: string;
}

/** Opens the form for a person from their own page, fills it in and hands it in. Answers with the matter's id. */
export async function askForLeave(officer: Officer, person: Person, story: LeaveStory): Promise<string> {
  await officer.open(`/cases/${person.id}`);
  await officer.page.getByRole('heading', { name: person.name }).waitFor();
  if (story.look !== undefined) await officer.look(`${story.look}-person`);
  await officer.open(`/cases/${person.id}/start/leave`);
  await fillApplication(officer, story);
  if (story.look !== undefined) await officer.look(story.look);
  await officer.handIn('提交申请', '确认提交');
  return matterReached(officer);
}

async function fillApplication(officer: Officer, { from, until }: LeaveStory): Promise<void> {
  await officer.choose('就医');
  await officer.fill('事由说明', '陪同父亲到昆明做心脏手术，需要本人陪护签字。');
  await officer.fill('目的地', '云南省昆明市五华区');
  await officer.fill('离开日期', from);
  await officer.fill('返回日期', until);
}

/** Enters a leave that was decided on paper, dates and names as the paper has them. */
export async function record(
  officer: Officer,
  person: Person,
  story: LeaveStory & { readonly on: string },
): Promise<string> {
  const { page } = officer;
  await officer.open(`/cases/${person.id}/record/leave`);
  await fillApplication(officer, story);
  for (const step of ['司法所审核', '县级机构审核']) {
    const box = page.getByRole('checkbox', { name: step });
    if (await box.isChecked()) await box.uncheck();
  }
  await officer.choose('准予外出');
  await officer.fill('原纸质文书文号', '尼司外字〔2026〕3 号');
  for (const day of await page.getByLabel('纸上的日期', { exact: true }).all()) await day.fill(story.on);
  for (const name of await page.getByLabel('签名').all()) await name.fill('演示·尼西所长');
  await officer.fill('为什么补录', '停电期间在纸上审批，恢复后补录。');
  await officer.look('record-form');
  await officer.handIn('补录', '确认补录');
  return matterReached(officer);
}
