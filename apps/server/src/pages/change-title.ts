/** Commands that are no event of a matter, as the time line calls them. */
const titles: Readonly<Record<string, string>> = {
  'import.case': '导入登记',
  'import.apply': '导入登记',
  'paper.void': '文书作废',
  'paper.render': '文书制成',
  'copy.receipt': '登记送达',
  sweep: '时限复核',
};

/** What happened, in words; a command nobody has named is a change of the register. */
export function changeTitle(command: string): string {
  return titles[command] ?? (command.startsWith('import') ? '导入登记' : '登记变更');
}
