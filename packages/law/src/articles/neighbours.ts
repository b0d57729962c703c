import { citing } from './source.ts';

/** 治安管理处罚法 (2025修订) */
export const securityPenalties = citing({
  code: 'securityPenalties',
  law: '中华人民共和国治安管理处罚法',
  short: '治安管理处罚法',
  from: '2026-01-01',
});

/** 治安管理处罚法 as it stood before the revision of 2025 (2012修正): for facts up to the end of 2025. */
export const formerSecurityPenalties = citing({
  code: 'formerSecurityPenalties',
  law: '中华人民共和国治安管理处罚法（2012年修正）',
  short: '治安管理处罚法（2012年修正）',
  from: '2013-01-01',
  until: '2026-01-01',
});

/** 监狱法 (2026修订) */
export const prisonLaw = citing({
  code: 'prisonLaw',
  law: '中华人民共和国监狱法',
  short: '监狱法',
  from: '2026-11-01',
});

/** 出境入境管理法 */
export const exitEntry = citing({
  code: 'exitEntry',
  law: '中华人民共和国出境入境管理法',
  short: '出境入境管理法',
  from: '2013-07-01',
});

/** 护照法 */
export const passportLaw = citing({
  code: 'passportLaw',
  law: '中华人民共和国护照法',
  short: '护照法',
  from: '2007-01-01',
});

/** 社会救助法 */
export const socialAssistance = citing({
  code: 'socialAssistance',
  law: '中华人民共和国社会救助法',
  short: '社会救助法',
  from: '2026-07-01',
});

/** 行政复议法 (2023修订) */
export const administrativeReview = citing({
  code: 'administrativeReview',
  law: '中华人民共和国行政复议法',
  short: '行政复议法',
  from: '2024-01-01',
});
