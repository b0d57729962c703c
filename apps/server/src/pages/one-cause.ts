import type { TodayItem } from '../contract/today.ts';

/**
 * One cause, one row. A finding stands for the step it asks for, a deadline is a line in the row of its matter, and the same finding
 * of the same person is said once. Steps of one matter stay apart: they are different things to do.
 */
export function oneRowEach(items: readonly TodayItem[]): TodayItem[] {
  const findings = once(items.filter(({ kind }) => kind === 'finding'));
  const steps = items.filter((item) => item.kind === 'matter' && !findings.some((one) => covers(one, item)));
  const heads = [...findings, ...steps];
  const clocks = items.filter(({ kind }) => kind === 'clock');
  const duties = items.filter(({ kind }) => kind === 'duty');
  const papers = items.filter(({ kind }) => kind === 'paper');
  return [...withDeadlines(heads, clocks), ...duties, ...inOneHand(papers)];
}

/** Papers for one person, or sent about him, are handed over in one go. */
function inOneHand(papers: readonly TodayItem[]): TodayItem[] {
  const groups = new Map<string | null, TodayItem[]>();
  for (const paper of papers) groups.set(paper.caseId, [...(groups.get(paper.caseId) ?? []), paper]);
  return [...groups.values()].map((group) => {
    const [first] = group as [TodayItem];
    if (group.length === 1) return first;
    return {
      ...first,
      matterId: null,
      title: `送达、发送文书：${group.length} 件`,
      text: group.map(({ title, text }) => (title === '送达文书' ? text : `${text}（${title}）`)).join('；'),
      action: { label: '逐件登记', href: `/cases/${first.caseId}/papers` },
    };
  });
}

/** The same thing said by law of the same person in two matters, or twice. */
function once(findings: readonly TodayItem[]): TodayItem[] {
  const rows = new Map<string, TodayItem>();
  for (const finding of findings.toSorted(byDue)) {
    const key = `${finding.caseId}/${finding.title}/${finding.owner}`;
    const first = rows.get(key);
    if (first === undefined) rows.set(key, finding);
    else if (first.text !== finding.text)
      rows.set(key, { ...first, also: [...first.also, { title: finding.text, dueAt: finding.dueAt }] });
  }
  return [...rows.values()];
}

/** A finding and a step are one cause when the one asks for the other, or both wait for the same deadline. */
function covers(finding: TodayItem, step: TodayItem): boolean {
  return (
    finding.matterId === step.matterId &&
    (finding.action.href === step.action.href || (finding.dueAt !== null && finding.dueAt === step.dueAt))
  );
}

/** Puts every deadline into a row of its matter: that of its own step, else the most urgent one; else the first is the row. */
function withDeadlines(heads: readonly TodayItem[], clocks: readonly TodayItem[]): TodayItem[] {
  const rows = heads.toSorted(byDue);
  for (const clock of clocks.toSorted(byDue)) {
    const own = rows.filter(({ matterId }) => matterId === clock.matterId);
    const same = own.find(({ dueAt }) => dueAt === clock.dueAt) ?? own[0];
    if (same === undefined) {
      rows.push(clock);
      continue;
    }
    if (same.dueAt === clock.dueAt) continue;
    const also = [...same.also, { title: nameOf(clock), dueAt: clock.dueAt }];
    rows[rows.indexOf(same)] = { ...same, also };
  }
  return rows;
}

/** Without the procedure, which the row says already. */
function nameOf({ title }: TodayItem): string {
  return title.slice(title.indexOf('：') + 1);
}

/** Earliest first; what has no deadline comes last. */
function byDue(a: TodayItem, b: TodayItem): number {
  return (a.dueAt ?? '9') < (b.dueAt ?? '9') ? -1 : 1;
}
