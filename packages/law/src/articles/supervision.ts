import { citing } from './source.ts';

/** 人民检察院监外执行检察办法 (高检发监字〔2008〕1号) */
export const outsideExecutionSupervision = citing({
  code: 'outsideExecutionSupervision',
  law: '人民检察院监外执行检察办法',
  short: '人民检察院监外执行检察办法',
  from: '2008-03-23',
});

/** 人民检察院巡回检察工作规定 */
export const touringSupervision = citing({
  code: 'touringSupervision',
  law: '人民检察院巡回检察工作规定',
  short: '人民检察院巡回检察工作规定',
  from: '2021-12-08',
});

/** 人民检察院检察建议工作规定 */
export const procuratorialSuggestion = citing({
  code: 'procuratorialSuggestion',
  law: '人民检察院检察建议工作规定',
  short: '人民检察院检察建议工作规定',
  from: '2019-02-26',
});
