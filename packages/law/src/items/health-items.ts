import type { Item } from './item.ts';

const of = 'person';
const group = 'health';
const sensitive = true;

/** Health is sensitive personal information (《个人信息保护法》第二十八条): every item of this group is stored encrypted. */
export const healthItems: readonly Item[] = [
  {
    name: 'mentalIllness',
    title: '是否有精神病',
    aliases: ['sfyjsb'],
    kind: 'code',
    codeTable: 'yesNo',
    group,
    of,
    sensitive,
  },
  // The 2017 format calls both this and the deciding authority 'jdjg': such a heading is asked about, never guessed.
  {
    name: 'diagnosedBy',
    title: '鉴定机构',
    aliases: ['jdjg', '精神病鉴定机构'],
    kind: 'text',
    group,
    of,
    sensitive,
  },
  {
    name: 'infectiousDisease',
    title: '是否有传染病',
    aliases: ['sfycrb'],
    kind: 'code',
    codeTable: 'yesNo',
    group,
    of,
    sensitive,
  },
  {
    name: 'infectiousDiseaseName',
    title: '具体传染病',
    aliases: ['jtcrb'],
    kind: 'text',
    group,
    of,
    sensitive,
  },
  { name: 'lastHospital', title: '最后就诊医院', aliases: ['zhjzyy'], kind: 'text', group, of, sensitive },
  {
    name: 'healthNote',
    title: '健康状况',
    aliases: ['jkzk', '身体状况'],
    kind: 'longText',
    group,
    of,
    sensitive,
  },
];
