import type { ParametersPage } from '../../api/types.ts';

type Groups = ParametersPage['groups'];

/** The parameters that are asked for: those with all the words, and where wanted only those that somebody has set. */
export function shownGroups(groups: Groups, words: string, onlySet: boolean): Groups {
  const wanted = words.split(/\s+/u).filter((word) => word !== '');
  return groups
    .map((group) => ({
      ...group,
      parameters: group.parameters.filter(({ title, explanation, settings }) => {
        const text = `${group.title} ${title} ${explanation}`;
        return wanted.every((word) => text.includes(word)) && (!onlySet || settings.length > 0);
      }),
    }))
    .filter(({ parameters }) => parameters.length > 0);
}
