import type { ParameterDefinition } from '@guitu/law';
import {
  dossierParameters,
  dutyParameters,
  metricParameters,
  oversightParameters,
  catalogue,
} from '@guitu/law';

import { messageParameters } from '../messages/parameters.ts';
import { paperParameters } from '../papers/paper-settings.ts';

/** Parameters that are looked for in one place. */
export interface ParameterGroup {
  readonly title: string;
  readonly definitions: readonly ParameterDefinition[];
  /** Whether something else in a case may follow from them: its cases are looked at again when one is set. */
  readonly reachesCases: boolean;
}

/** Everything a region may set, what is asked for most first. */
export const parameterGroups: readonly ParameterGroup[] = [
  { title: '日常监管', definitions: dutyParameters, reachesCases: true },
  ...catalogue.newest
    .filter(({ parameters }) => parameters.length > 0)
    .map(({ title, parameters }) => ({ title, definitions: parameters, reachesCases: true })),
  { title: '文书', definitions: paperParameters, reachesCases: false },
  { title: '消息', definitions: messageParameters, reachesCases: false },
  { title: '统计和经费', definitions: metricParameters, reachesCases: false },
  { title: '档案', definitions: dossierParameters, reachesCases: false },
  { title: '日封存值', definitions: oversightParameters, reachesCases: false },
];

const groups = new Map(
  parameterGroups.flatMap((group) => group.definitions.map(({ key }) => [key, group] as const)),
);

/** The group a parameter stands in; undefined for a name there is not. */
export function groupOf(key: string): ParameterGroup | undefined {
  return groups.get(key);
}

export function findParameter(key: string): ParameterDefinition | undefined {
  return groups.get(key)?.definitions.find((definition) => definition.key === key);
}
