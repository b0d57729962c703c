import { findRegion, regionsUnder, ruleStandings } from '@guitu/law';
import type { Region } from '@guitu/law';
import { read } from '@guitu/record';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';

import { accessOf } from '../../access/visitor.ts';
import { bodies, regions, rules } from '../../contract/other.ts';
import type { Services } from '../../services.ts';
import { bodyOf } from '../../sign-in/find-visitor.ts';
import { bodyRow } from '../../sign-in/session-page.ts';
import { visitorOf } from '../guard.ts';

const under = z.object({ parent: z.coerce.number().int().min(0).max(999_999_999_999).optional() });

/** Tables that pages choose from: places, bodies, the checklist of rules. */
export const tableRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  app.get(
    '/api/regions',
    {
      config: { access: 'signedIn' },
      schema: { summary: '行政区划', querystring: under, response: { 200: regions } },
    },
    async (request) => ({ regions: regionsUnder(request.query.parent).map(regionRow) }),
  );

  app.get(
    '/api/regions/:code',
    {
      config: { access: 'signedIn' },
      schema: {
        summary: '一个行政区划和它的上级',
        params: z.object({ code: z.coerce.number().int() }),
        response: { 200: regions },
      },
    },
    async (request) => ({ regions: lineOf(request.params.code).map(regionRow) }),
  );

  app.get(
    '/api/bodies',
    { config: { access: 'signedIn' }, schema: { summary: '范围内的单位', response: { 200: bodies } } },
    async (request) => {
      const visitor = visitorOf(request);
      const rows = await read(services.record, accessOf(visitor), (transaction) =>
        transaction
          .selectFrom('body')
          .selectAll()
          .where('range_low', '>=', visitor.body.low)
          .where('range_high', '<=', visitor.body.high)
          .orderBy('region_code')
          .orderBy('kind')
          .limit(1000)
          .execute(),
      );
      return { bodies: rows.map((row) => bodyRow(bodyOf(row))) };
    },
  );

  app.get(
    '/api/rules',
    { config: { access: 'signedIn' }, schema: { summary: '规则清单', response: { 200: rules } } },
    async () => ({ rules: ruleStandings().map((rule) => ({ ...rule, where: [...rule.where] })) }),
  );
};

function regionRow(region: Region): z.infer<typeof regions>['regions'][number] {
  return { code: region.code, name: region.name, level: region.level, parent: region.parent ?? null };
}

/** A place and everything it lies in, the largest first. */
function lineOf(code: number): Region[] {
  const region = findRegion(code);
  if (region === undefined) return [];
  return region.parent === undefined ? [region] : [...lineOf(region.parent), region];
}
