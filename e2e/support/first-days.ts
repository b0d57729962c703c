import { matterReached } from './matter.ts';
import type { Officer } from './officer.ts';

/** Opens the person's page and goes from the checklist 入矫手续 to one of its lines. */
export async function goToFirstDay(officer: Officer, caseId: string, title: string): Promise<void> {
  await officer.open(`/cases/${caseId}`);
  const line = officer.page
    .getByRole('region', { name: '入矫手续' })
    .getByRole('listitem')
    .filter({ has: officer.page.getByText(title, { exact: true }) });
  await line.getByRole('link', { name: '去办' }).click();
  await officer.page.locator('.paper-label').first().waitFor();
}

/** The lines of the checklist that are done. */
export async function firstDaysDone(officer: Officer, caseId: string): Promise<readonly string[]> {
  const { firstDays } = await officer.get<{ firstDays: { title: string; done: boolean }[] }>(
    `/api/cases/${caseId}`,
  );
  return firstDays.filter(({ done }) => done).map(({ title }) => title);
}

interface Member {
  readonly name: string;
  readonly role: string;
  readonly sex: '男' | '女';
  readonly organisation: string;
}

/** Writes people one under another into the list of a team. */
export async function fillTeam(officer: Officer, members: readonly Member[]): Promise<void> {
  for (const [index, member] of members.entries()) {
    const label = `第${index + 1}人`;
    if (index > 0 && (await officer.page.getByLabel(`${label}：姓名`).count()) === 0)
      await officer.page.getByRole('button', { name: '再加一人' }).click();
    await officer.fill(`${label}：姓名`, member.name);
    await officer.page.getByLabel(`${label}：身份`).selectOption({ label: member.role });
    await officer.page.getByLabel(`${label}：性别`).selectOption({ label: member.sex });
    await officer.fill(`${label}：单位或住处`, member.organisation);
  }
}

export const declaredContents = [
  '判决书、裁定书、决定书、执行通知书等法律文书的主要内容',
  '犯罪事实',
  '社区矫正期限',
  '应当遵守的规定、被剥夺或者限制行使的权利、被禁止的事项以及违反规定的法律后果',
  '依法享有的权利',
  '矫正小组人员组成及职责',
];

/** Writes an induction declaration, all but the crime facts. */
export async function fillDeclaration(
  officer: Officer,
  heldAt: string,
  present: readonly string[],
): Promise<void> {
  await officer.fill('宣告时间', heldAt);
  await officer.fill('宣告地点', '尼西司法所宣告室');
  await officer.fill('主持人', '演示·市审批');
  await officer.choose('社区矫正机构');
  await officer.tick(...present, ...declaredContents);
  await officer.choose('本人签字');
}

/** Hands a first step in and answers with the matter it has become. */
export async function startMatter(officer: Officer, button: string, confirm: string): Promise<string> {
  await officer.handIn(button, confirm);
  return matterReached(officer);
}

/** Reports the person to the border authority. */
export async function fillExitBan(officer: Officer, reportedOn: string): Promise<void> {
  await officer.fill('报备日期', reportedOn);
  await officer.fill('报备的出入境管理机构', '香格里拉市公安局出入境管理大队（演示）');
  await officer.fill('依据', '演示判决书、限制出境材料');
}
