import { citing } from './source.ts';

/** 刑法 (合并至修正案十二). Article 37之一 was added by 修正案九. */
export const criminalLaw = citing({
  code: 'criminalLaw',
  law: '中华人民共和国刑法',
  short: '刑法',
  from: '1997-10-01',
  later: { '37-1': '2015-11-01' },
});

/** 刑事诉讼法 (2018修正; the numbering of that revision) */
export const criminalProcedure = citing({
  code: 'criminalProcedure',
  law: '中华人民共和国刑事诉讼法',
  short: '刑事诉讼法',
  from: '2018-10-26',
});

/** 最高人民法院关于适用刑事诉讼法的解释 (法释〔2021〕1号) */
export const procedureInterpretation = citing({
  code: 'procedureInterpretation',
  law: '最高人民法院关于适用《中华人民共和国刑事诉讼法》的解释',
  short: '最高人民法院关于适用〈中华人民共和国刑事诉讼法〉的解释',
  from: '2021-03-01',
});

/** 人民检察院刑事诉讼规则 (2019) */
export const procuratorateRules = citing({
  code: 'procuratorateRules',
  law: '人民检察院刑事诉讼规则',
  short: '人民检察院刑事诉讼规则',
  from: '2019-12-30',
});

/** 公安机关办理刑事案件程序规定 (2020) */
export const policeProcedure = citing({
  code: 'policeProcedure',
  law: '公安机关办理刑事案件程序规定',
  short: '公安机关办理刑事案件程序规定',
  from: '2020-09-01',
});

/** 最高人民法院关于办理减刑、假释案件具体应用法律的规定 (法释〔2016〕23号) */
export const commutationRules = citing({
  code: 'commutationRules',
  law: '最高人民法院关于办理减刑、假释案件具体应用法律的规定',
  short: '最高人民法院关于办理减刑、假释案件具体应用法律的规定',
  from: '2017-01-01',
});

/** 最高人民法院关于减刑、假释案件审理程序的规定 (2014) */
export const commutationTrialRules = citing({
  code: 'commutationTrialRules',
  law: '最高人民法院关于减刑、假释案件审理程序的规定',
  short: '最高人民法院关于减刑、假释案件审理程序的规定',
  from: '2014-06-01',
});
