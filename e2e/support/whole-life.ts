import { readPdf } from '@guitu/papers/testing';
import { expect } from 'vitest';

import { declaredContents, fillDeclaration, fillExitBan, fillTeam } from './first-days.ts';
import { goToFirstDay, startMatter } from './first-days.ts';
import { openMatter } from './matter.ts';
import type { Officer } from './officer.ts';

/** One step of a matter: opened by its address, filled in, handed in. */
export interface StepStory {
  readonly step: string;
  /** What is written, by the words beside the fields. */
  readonly fill?: Readonly<Record<string, string>>;
  readonly choose?: readonly string[];
  readonly tick?: readonly string[];
  /** Takes the picture of the filled form under this name. */
  readonly look?: string;
}

const buttons = {
  opinion: ['提交意见', '确认提交'],
  decision: ['作出决定', '确认决定'],
  record: ['登记“', '确认登记'],
} as const;

/** Takes one step of a matter on its page. */
export async function takeStep(
  officer: Officer,
  matter: string,
  kind: keyof typeof buttons,
  story: StepStory,
): Promise<void> {
  await openMatter(officer, matter, story.step);
  for (const option of story.choose ?? []) await officer.choose(option);
  for (const [label, text] of Object.entries(story.fill ?? {})) await officer.fill(label, text);
  await officer.tick(...(story.tick ?? []));
  if (story.look !== undefined) await officer.look(story.look);
  const [button, confirm] = buttons[kind];
  await officer.handIn(button, confirm);
}

/** Team, declaration, plan, classification and exit ban: everything the first days owe, in the county's name. */
export async function doFirstDays(county: Officer, caseId: string, day: string): Promise<void> {
  await goToFirstDay(county, caseId, '矫正小组');
  await fillTeam(county, [
    { name: '演示·干警甲', role: '社区矫正机构工作人员', sex: '男', organisation: '香格里拉市社区矫正机构' },
    { name: '演示·社工乙', role: '社会工作者', sex: '女', organisation: '演示社工站' },
  ]);
  await county.fill('确定日期', day);
  const team = await startMatter(county, '作出决定', '确认决定');
  await takeStep(county, team, 'record', { step: 'sign', fill: { 签订日期: day } });

  await goToFirstDay(county, caseId, '入矫宣告');
  await fillDeclaration(county, `${day} 08:45`, ['矫正小组成员', '村（居）民委员会']);
  expect(declaredContents).toContain('犯罪事实');
  await county.page
    .getByLabel('犯罪事实 *', { exact: true })
    .fill('演示案情：2025 年在演示村盗伐林木，数额较大。');
  await startMatter(county, '作出决定', '确认决定');

  await goToFirstDay(county, caseId, '矫正方案');
  await county.fill('制定日期', day);
  await county.choose('入矫初期');
  await county.fill('基本情况', '缓刑，住尼西乡演示村，务农。');
  await county.fill('综合评估结果', '初犯，认罪悔罪，再犯罪风险低（演示）。');
  await county.fill('心理状态和其他特殊情况分析', '面谈时情绪平稳（演示）。');
  await county.fill('拟采取的监督管理、教育帮扶措施', '每月到所报告一次；协助申请技能培训（演示）。');
  await startMatter(county, '作出决定', '确认决定');

  await goToFirstDay(county, caseId, '不准出境报备');
  await fillExitBan(county, day);
  await startMatter(county, '登记“登记报备”', '确认登记');
}

/** The office assesses under its delegation, the county decides. */
export async function classify(
  office: Officer,
  county: Officer,
  caseId: string,
  day: string,
): Promise<string> {
  await goToFirstDay(office, caseId, '首次分类');
  await office.fill('裁判内容和犯罪类型', '示例罪，缓刑一年（演示）。');
  await office.fill('矫正阶段和表现', '入矫初期，按时报到。');
  await office.fill('再犯罪风险', '初犯，有固定住处和收入。');
  await office.fill('建议的类别', '普管');
  const matter = await startMatter(office, '提交意见', '确认提交');
  await takeStep(county, matter, 'decision', {
    step: 'decide',
    choose: ['确定类别'],
    fill: { 管理类别: '普管', 自何日起: day, 理由: '入矫初期，风险低，按普管管理。' },
  });
  return matter;
}

interface PaperOfLife {
  readonly kind: string;
  readonly title: string;
  readonly file: string;
}

/** Every paper of a case, newest first; each is fetched as PDF, and the name stands in the text of every one. */
export async function readPapersOfLife(
  officer: Officer,
  caseId: string,
  name: string,
): Promise<ReadonlyMap<string, string>> {
  const { rows, total } = await officer.get<{ rows: readonly PaperOfLife[]; total: number }>(
    `/api/papers?caseId=${caseId}&size=200`,
  );
  expect(rows).toHaveLength(total);
  const texts = new Map<string, string>();
  for (const { kind, title, file } of rows) {
    const answer = await officer.page.request.get(new URL(file, officer.application.address).href);
    const text = readPdf(await answer.body())
      .map((page) => page.text)
      .join('');
    expect(text, `${title} names whom it is about`).toContain(name);
    texts.set(kind, text);
  }
  return texts;
}
