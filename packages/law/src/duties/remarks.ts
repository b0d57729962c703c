import type { FormValues } from '../kernel/field.ts';
import { ruleActive } from '../rules/active.ts';
import type { EntryKind } from './entry.ts';
import { reportContents } from './forms/reports.ts';

/** What somebody should look at once more before he enters it, beside its field. Never a refusal: what happened is entered. */
export interface EntryRemark {
  readonly field: string;
  readonly text: string;
}

/** @param prohibited whether a prohibition order binds the person on the day of the entry */
export function remarksOn(kind: EntryKind, values: FormValues, prohibited: boolean): readonly EntryRemark[] {
  switch (kind) {
    case 'routineReport':
      return ruleActive('SUP-27') ? reportRemarks(values, prohibited) : [];
    case 'visit':
      return values['privacy'] === true
        ? []
        : [
            {
              field: 'privacy',
              text: '查访要保护身份信息和个人隐私（《社区矫正法》第二十六条）；没有做到的，在情况里写明。',
            },
          ];
    case 'digitalCheck':
      return values['means'] !== 'phoneLocation' || isWritten(values['note'])
        ? []
        : [{ field: 'note', text: '核查手机位置的，写明为什么需要。手机不能当作电子定位装置使用。' }];
    case 'education':
      return ruleActive('EDU-03') && !(Array.isArray(values['fitted']) && values['fitted'].length > 0)
        ? [
            {
              field: 'fitted',
              text: '教育要根据矫正阶段、犯罪类型、现实表现、个体特征等安排（《实施办法》第四十三条）；不勾选的，在情况里写明。',
            },
          ]
        : [];
    case 'publicService':
      return ruleActive('EDU-02') && values['suited'] !== true
        ? [
            {
              field: 'suited',
              text: '公益活动要本人愿意，并与特长、劳动能力和健康相适应，不得强迫（《社区矫正法》第四十二条）；没有做到的，在情况里写明。',
            },
          ]
        : [];
    default:
      return [];
  }
}

/** SUP-27: what a routine report has to be about. */
function reportRemarks(values: FormValues, prohibited: boolean): readonly EntryRemark[] {
  const { contents, prohibition } = values;
  const told: readonly unknown[] = Array.isArray(contents) ? contents : [];
  const missing = reportContents.filter(({ code }) => !told.includes(code)).map(({ label }) => label);
  return [
    ...(missing.length === 0
      ? []
      : [{ field: 'contents', text: `还没有报告：${missing.join('、')}（《实施办法》第二十四条）。` }]),
    ...(prohibited && !isWritten(prohibition)
      ? [
          {
            field: 'prohibition',
            text: '有禁止令的，还要报告遵守禁止令的情况（《实施办法》第二十四条）；没有写的，不算禁止令遵守报告。',
          },
        ]
      : []),
  ];
}

function isWritten(value: FormValues[string]): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
