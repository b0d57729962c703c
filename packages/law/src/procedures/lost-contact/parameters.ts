import type { ParameterDefinition } from '../../kernel/parameter.ts';

/** "立即" is no number (LOST-01); ours (~), shown as a target of the house and never as the law's. */
export const searchWithinHours: ParameterDefinition<number> = {
  key: 'lostContact.searchWithinHours',
  title: '发现失联后第一次查找的内部时限（小时）',
  explanation: '条文写“立即组织查找”，没有小时数。只用于提示，页面上标明是内部时限。',
  fallback: 2,
};

export const searchGapHours: ParameterDefinition<number> = {
  key: 'lostContact.searchGapHours',
  title: '两次查找之间最长间隔（小时）',
  explanation: '条文没有写明。没有找到的，隔这样久没有新的查找记录就提示。',
  fallback: 24,
};

export const noticeWithinHours: ParameterDefinition<number> = {
  key: 'lostContact.noticeWithinHours',
  title: '发现失联后通报检察院的内部时限（小时）',
  explanation: '条文写“同时通报”，没有小时数。只用于提示，页面上标明是内部时限。',
  fallback: 24,
};

export const policeWithinHours: ParameterDefinition<number> = {
  key: 'lostContact.policeWithinHours',
  title: '充分查找无果后书面通知公安的内部时限（小时）',
  explanation: '条文写“及时书面通知”，没有小时数。只用于提示，页面上标明是内部时限。',
  fallback: 24,
};

export const lostContactParameters = [
  searchWithinHours,
  searchGapHours,
  noticeWithinHours,
  policeWithinHours,
];
