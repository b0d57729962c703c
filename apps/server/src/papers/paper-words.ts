/** The words in paper numbers (文号里的字), each with the paper it numbers, e.g. 外准 in （2026）香矫外准字第 1 号. */
export const paperWords: Readonly<Record<string, string>> = {
  外准: '准予外出（延长外出期限）决定书',
  外不准: '不准予外出决定书',
  外备: '司法所批准外出备案表',
  外通: '关于批准社区矫正对象外出情况的通报',
  责返: '责令立即返回通知书',
  外撤: '撤销外出决定通知书',
  催: '催送法律文书通知书',
  回: '法律文书送达回执',
  转: '法律文书转送函',
  漏: '漏管情况通报',
  监通: '监护人到场通知书',
};
