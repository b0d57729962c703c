import { day } from '../../time/day.ts';

/** From this day on an application to see what is sealed is entered in one place only: 查询未成年人档案. */
export const queriesApartFrom = day('2026-11-30');
