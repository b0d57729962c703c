import type { Item } from './item.ts';

/** Three kinds of exit documents, each with the same three questions: is there one, its number, where it is kept. */
const documents = [
  { name: 'passport', title: '护照', has: ['ywhz'], number: ['hzhm', 'hz'], custody: ['hzbczt'] },
  {
    name: 'travelPermit',
    title: '港澳台通行证',
    has: ['ywgattxz'],
    number: ['gattxzhm', 'gattxz'],
    custody: ['gattxzbczt'],
  },
  { name: 'taiwanPermit', title: '台胞证', has: ['ywtbz'], number: ['tbzhm', 'tbz'], custody: ['tbzbczt'] },
] as const;

export const exitDocumentItems: readonly Item[] = documents.flatMap((document): readonly Item[] => [
  {
    name: `${document.name}Held`,
    title: `有无${document.title}`,
    aliases: [...document.has, `是否有${document.title}`],
    kind: 'code',
    codeTable: 'yesNo',
    group: 'exitDocuments',
    of: 'person',
  },
  {
    name: `${document.name}Number`,
    title: `${document.title}号码`,
    aliases: [...document.number, `${document.title}号`],
    kind: 'number',
    maximumLength: 40,
    group: 'exitDocuments',
    of: 'person',
    sensitive: true,
  },
  {
    name: `${document.name}Disposal`,
    title: `${document.title}状态`,
    aliases: [...document.custody, `${document.title}保存状态`, `${document.title}处置`],
    kind: 'code',
    codeTable: 'exitDocumentDisposal',
    group: 'exitDocuments',
    of: 'person',
  },
]);
