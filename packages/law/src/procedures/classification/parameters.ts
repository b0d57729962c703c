import type { Parameters, ParameterDefinition } from '../../kernel/parameter.ts';
import { parameterValue } from '../../kernel/parameter.ts';

/** Neither law nor measures say how many levels there are or what they are called: the province does. */
export const levelNames: ParameterDefinition<string> = {
  key: 'classification.levels',
  title: '管理类别',
  explanation: '用顿号分隔，例如“严管、普管、宽管”。由省里规定；没有设的不核对类别的名称。',
  fallback: undefined,
};

export const firstLevel: ParameterDefinition<string> = {
  key: 'classification.first',
  title: '入矫后的首次类别',
  explanation: '省里规定入矫后一律先按某一类别管理的，写在这里。办理时提示，不作为拒绝的理由。',
  fallback: undefined,
};

/** The names of the levels here, or nothing where nobody has set them. */
export function findLevelNames(parameters: Parameters): readonly string[] | undefined {
  const names = parameterValue(parameters, levelNames)
    ?.split(/[、,，]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names === undefined || names.length === 0 ? undefined : names;
}

export const classificationParameters = [levelNames, firstLevel];
