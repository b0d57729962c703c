import { citing } from './source.ts';

/** 社区矫正法 */
export const act = citing({
  code: 'act',
  law: '中华人民共和国社区矫正法',
  short: '社区矫正法',
  from: '2020-07-01',
});

/** 社区矫正法实施办法 (司发通〔2020〕59号) */
export const measures = citing({
  code: 'measures',
  law: '中华人民共和国社区矫正法实施办法',
  short: '社区矫正法实施办法',
  from: '2020-07-01',
});

/** 关于进一步加强社区矫正工作衔接配合管理的意见 (司发通〔2026〕8号); it replaced 司发通〔2016〕88号 on the same day. */
export const cooperation = citing({
  code: 'cooperation',
  law: '关于进一步加强社区矫正工作衔接配合管理的意见',
  short: '关于进一步加强社区矫正工作衔接配合管理的意见',
  from: '2026-02-21',
});

/** 暂予监外执行规定 (司发通〔2014〕112号) */
export const outsidePrisonRules = citing({
  code: 'outsidePrisonRules',
  law: '暂予监外执行规定',
  short: '暂予监外执行规定',
  from: '2014-12-01',
});

/** 关于进一步规范暂予监外执行工作的意见 (司发通〔2023〕24号); prevails over the 2014 rules. */
export const outsidePrisonOpinion = citing({
  code: 'outsidePrisonOpinion',
  law: '关于进一步规范暂予监外执行工作的意见',
  short: '关于进一步规范暂予监外执行工作的意见',
  from: '2023-07-01',
});

/** 关于对判处管制、宣告缓刑的犯罪分子适用禁止令有关问题的规定（试行）(法发〔2011〕9号); read second hand only. */
export const prohibitionRules = citing({
  code: 'prohibitionRules',
  law: '关于对判处管制、宣告缓刑的犯罪分子适用禁止令有关问题的规定（试行）',
  short: '关于对判处管制、宣告缓刑的犯罪分子适用禁止令有关问题的规定（试行）',
  from: '2011-05-01',
});
