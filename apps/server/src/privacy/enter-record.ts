import { assessmentKeptUntil, dayOfPrivacyRecord, formatDay, privacyForms } from '@guitu/law';

import { registerCommands } from '../registers/register-commands.ts';

/** 个人信息保护台账: a breach goes on, a processor gives back what he had; an assessment stays until its three years are over. */
export const { enterRecord, correctRecord, withdrawRecord } = registerCommands({
  name: 'privacy',
  table: 'privacy_record',
  forms: privacyForms,
  dayOf: dayOfPrivacyRecord,
  inFuture: (on) => ({
    code: 'privacy.in-future',
    text: `${formatDay(on)}还没有到，请在发生以后登记。`,
  }),
  keeping: (kind, on, today) => {
    const keptUntil = assessmentKeptUntil(on);
    if (kind !== 'impactAssessment' || today > keptUntil) return [];
    return [
      {
        code: 'privacy.kept',
        text: `影响评估报告至少保存三年，${formatDay(keptUntil)}以前不能撤下。`,
        instead: '填错的请用“更正”。',
      },
    ];
  },
});
