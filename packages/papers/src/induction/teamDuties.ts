/** The six duties of a correction team (实施办法 19), in the words of the article. */
export const teamDuties: readonly string[] = [
  '按照矫正方案，开展个案矫正工作',
  '督促社区矫正对象遵纪守法，遵守社区矫正规定',
  '参与对社区矫正对象的考核评议和教育活动',
  '对社区矫正对象走访谈话，了解其思想、工作和生活情况，及时向社区矫正机构或者司法所报告',
  '协助对社区矫正对象进行监督管理和教育帮扶',
  '协助社区矫正机构或者司法所开展其他工作',
];

/** How the team works: what 社区矫正法 4、26、34 and, for minors, 52、54 ask of everybody who takes part. */
export function teamManner(minor: boolean): readonly string[] {
  return [
    '尊重和保障社区矫正对象的合法权益，不歧视，不得限制或者变相限制其人身自由',
    '走访谈话避免对其正常工作和生活造成不必要的影响，保护其身份信息和个人隐私',
    ...(minor ? ['对工作中知悉的未成年人身份信息保密，不得向无关人员透露'] : []),
  ];
}
