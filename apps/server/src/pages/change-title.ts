/** Commands that are no event of a matter, as the time line calls them. */
const titles: Readonly<Record<string, string>> = {
  'import.case': '导入登记',
  'import.apply': '导入登记',
  'paper.void': '文书作废',
  'paper.render': '文书制成',
  'copy.receipt': '登记送达',
  sweep: '时限复核',
  'arrival.open': '登记来件',
  'arrival.filled': '来件补充登记',
  'package.accept': '接收材料包',
  'register.edit': '更正登记',
  'relation.add': '登记社会关系',
  'relation.end': '社会关系变更',
  'resume.put': '登记个人简历',
  'photo.put': '更换照片',
  'merge.add': '合并',
  'merge.split': '拆分',
  'merge.filled': '合并补充登记',
  'entry.add': '日常记录',
  'entry.withdraw': '撤回日常记录',
  'entry.correct': '更正日常记录',
  'duty.excuse': '应到事项',
  'duty.withdraw': '撤回应到事项的处理',
  'officer.assign': '确定责任人',
  'officer.handover': '工作交接',
  'finding.mute': '暂不提示',
  'finding.unmute': '恢复提示',
  'dossier.close': '档案归档',
  'dossier.reopen': '档案重新开卷',
  'dossier.lend': '档案借阅',
  'dossier.return': '档案归还',
  'dossier.export': '档案导出',
};

/** What happened, in words; a command nobody has named is a change of the register. */
export function changeTitle(command: string): string {
  return titles[command] ?? (command.startsWith('import') ? '导入登记' : '登记变更');
}
