import { measures } from '../../articles/index.ts';
import { standingMatters } from '../../facts/standing-matters.ts';
import type { Check } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { findObjection } from './form.ts';

/** What is objected to is an assessment, a reward or a punishment of this person. */
export const isOfThisKind: Check = {
  rules: [],
  test: ({ facts, values: { matter } }) => {
    if (typeof matter !== 'string') return undefined;
    const sanction = facts.sanctions.find(({ matterId }) => matterId === matter);
    if (sanction !== undefined && sanction.kind !== 'commendation') {
      return {
        code: 'objection.in-its-own-matter',
        field: 'matter',
        text: '训诫、警告的异议在原来那件违规查处里登记和答复。',
        articles: [measures(32)],
        instead: '请到那件事项里办“登记本人异议”。',
        matterId: matter,
      };
    }
    const known = [...(facts.assessments ?? []), ...facts.sanctions].map(({ matterId }) => matterId);
    if (known.includes(matter)) return undefined;
    return {
      code: 'objection.not-decided',
      field: 'matter',
      text: '选的不是已经决定的考核、表扬。',
      articles: [measures(32)],
      instead: '对别的决定不服的，照那件文书写明的途径提出；拿不准的不选，在内容里写明。',
    };
  },
};

/** ASSESS-04: what was found to be wrong no longer stands when it is said to have been annulled. */
export const isReallyAnnulled: Check = {
  rules: ['ASSESS-04'],
  test: ({ facts, state, values: { how } }) => {
    const matter = findObjection(state)?.matter;
    if (matter === undefined || how === 'corrected' || how === undefined || !ruleActive('ASSESS-04'))
      return undefined;
    if (!standingMatters(facts).has(matter)) return undefined;
    return {
      code: 'objection.still-stands',
      field: 'how',
      text: '原决定还有效，没有撤销。',
      instead: '请先到那件事项里“撤销”或者“重办”，再登记更正。',
      matterId: matter,
    };
  },
};
