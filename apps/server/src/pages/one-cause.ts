import type { TodayItem } from '../contract/today.ts';

/**
 * One cause, one row. A finding stands for the step it asks for, a deadline is a line in the row of its matter, and the same finding
 * of the same person is said once. Steps of one matter stay apart: they are different things to do.
 */
export function oneRowEach(items: readonly TodayItem[]): TodayItem[] {
  const findings = once(items.filter(({ kind }) => kind === 'finding'));
  const ofMatter = byMatter(findings);
  const steps = items.filter(
    (item) => item.kind === 'matter' && !(ofMatter.get(item.matterId) ?? []).some((one) => covers(one, item)),
  );
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

/** The rows of each matter, in their order: a long desk is not gone through once for each of its rows. */
function byMatter(items: readonly TodayItem[]): Map<string | null, TodayItem[]> {
  const groups = new Map<string | null, TodayItem[]>();
  for (const item of items) {
    const group = groups.get(item.matterId);
    if (group === undefined) groups.set(item.matterId, [item]);
    else group.push(item);
  }
  return groups;
}

/** A finding and a step of the same matter are one cause when the one asks for the other, or both wait for the same deadline. */
function covers(finding: TodayItem, step: TodayItem): boolean {
  return finding.action.href === step.action.href || (finding.dueAt !== null && finding.dueAt === step.dueAt);
}

/** Puts every deadline into a row of its matter: that of its own step, else the most urgent one; else the first is the row. */
function withDeadlines(heads: readonly TodayItem[], clocks: readonly TodayItem[]): TodayItem[] {
  const rows = heads.toSorted(byDue);
  const places = new Map<string | null, number[]>();
  const note = ({ matterId }: TodayItem, place: number): void => {
    const known = places.get(matterId);
    if (known === undefined) places.set(matterId, [place]);
    else known.push(place);
  };
  for (const [place, row] of rows.entries()) note(row, place);
  for (const clock of clocks.toSorted(byDue)) {
    const own = places.get(clock.matterId) ?? [];
    const place = own.find((one) => rows[one]?.dueAt === clock.dueAt) ?? own[0];
    const same = place === undefined ? undefined : rows[place];
    if (place === undefined || same === undefined) {
      note(clock, rows.length);
      rows.push(clock);
      continue;
    }
    if (same.dueAt === clock.dueAt) continue;
    const also = [...same.also, { title: nameOf(clock), dueAt: clock.dueAt }];
    rows[place] = { ...same, also };
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
