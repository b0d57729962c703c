import type { EntryKind, FormValues } from '@guitu/law';
import { entryDefaults } from '@guitu/law';

import type { Chance } from '../chances.ts';
import type { Person } from '../people.ts';

const notes: Partial<Record<EntryKind, readonly string[]>> = {
  routineReport: [
    '在家务农，近期采收松茸。（演示）',
    '在镇上工地做工，按时上下班。（演示）',
    '家里老人住院，由本人照看。（演示）',
    '在家放牧，没有外出。（演示）',
    '小卖部照常经营。（演示）',
  ],
  contact: [
    '在家里，情绪平稳。（演示）',
    '在工地上，下周回村。（演示）',
    '在牧场，信号不好，说了大致情况。（演示）',
  ],
  visit: [
    '家中整洁，与家人关系正常。（演示）',
    '正在修缮房屋，没有困难。（演示）',
    '孩子上学费用有困难，已记下。（演示）',
  ],
  digitalCheck: ['与登记住址、电话一致。（演示）'],
};

/** What is written into an entry of that kind about that person. */
export function entryValues(kind: EntryKind, person: Person, chance: Chance): FormValues {
  const about = notes[kind];
  const note = about === undefined || chance.percent(35) ? {} : { note: chance.pick(about) };
  return { ...entryDefaults(kind), ...note, ...special(kind, person, chance) };
}

function special(kind: EntryKind, person: Person, chance: Chance): FormValues {
  switch (kind) {
    case 'routineReport':
      return {
        manner: chance.weighted([
          ['inPerson', 70],
          ['phone', 20],
          ['video', 10],
        ]),
        ...(person.forbidden ? { prohibition: '遵守禁止令，没有进入禁止的场所。（演示）' } : {}),
      };
    case 'contact':
      return { means: chance.pick(['phone', 'phone', 'video', 'message']) };
    case 'visit':
      return { place: chance.pick(['home', 'home', 'work', 'village']), companions: '演示村委会工作人员' };
    case 'healthReport':
      return {
        condition: chance.pick(['病情稳定，按时服药。（演示）', '近期血压偏高，已就医调药。（演示）']),
      };
    case 'medicalExamination':
      return {
        conclusion: 'stands',
        told: '决定机关、人民检察院（演示）',
        note: '依据诊断证明和复查材料，情形仍然存在。（演示）',
      };
    case 'teamVisit':
      return { member: '演示村委会小组成员' };
    case 'education':
      return { topic: '社区矫正法和日常要求（演示）' };
    case 'publicService':
      return { activity: '清理村道（演示）', organiser: '演示村委会' };
    default:
      return {};
  }
}
