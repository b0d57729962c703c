import type { Explanation, Office } from '@guitu/law';

import type { Why } from '../contract/matters.ts';

/** The *why* panel as pages read it. */
export function explainRow(
  explanation: Explanation,
  nameOf: (office: Office, region?: number) => string,
): Why {
  const { competence } = explanation;
  return {
    rule: explanation.rule,
    articles: explanation.articles.map(({ code, label }) => ({ code, label })),
    computation: explanation.computation.map(({ label, value }) => ({ label, value })),
    competence:
      competence === undefined
        ? null
        : {
            office: competence.office,
            officeName: nameOf(competence.office, competence.region),
            text: competence.text,
          },
    told: [...explanation.told],
    otherwise: explanation.otherwise,
  };
}
