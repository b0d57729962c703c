import { boundVectors } from '../articles/vectors.ts';
import { periodVectors } from '../period/vectors.ts';
import { leaveVectors } from '../procedures/leave/vectors.ts';
import { termVectors } from '../term/vectors.ts';
import { joinRunners } from './runner.ts';

/** One runner for every rule that has vectors. A new part of law adds its record here. */
export const vectorRunners = joinRunners([boundVectors, leaveVectors, periodVectors, termVectors]);
