import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';

import { listAssessmentCopies, listAssessments } from '../../assessments/list-assessments.ts';
import { openAssessment } from '../../assessments/open-assessment.ts';
import { readRequest } from '../../assessments/read-request.ts';
import { valueOf } from '../../command/outcome.ts';
import {
  assessmentCopies,
  assessmentFilter,
  assessmentOpened,
  assessmentRequestRead,
  openAssessment as openBody,
} from '../../contract/assessments.ts';
import { matterList } from '../../contract/matters.ts';
import { packageLimits } from '../../decision-packages/limits.ts';
import type { Services } from '../../services.ts';
import { visitorOf } from '../guard.ts';
import { readOneFile } from '../read-one-file.ts';

/** 调查评估: its files are opened and listed here; everything after the first step goes through the matter, like any other. */
export const assessmentRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  app.get(
    '/api/assessments',
    {
      config: { access: 'supervisor' },
      schema: { summary: '调查评估', querystring: assessmentFilter, response: { 200: matterList } },
    },
    async (request) => listAssessments(services, visitorOf(request), request.query),
  );

  app.post(
    '/api/assessments',
    {
      config: { access: 'receiver' },
      schema: { summary: '登记调查评估委托', body: openBody, response: { 200: assessmentOpened } },
    },
    async (request) => valueOf(await openAssessment(services, visitorOf(request), request.body)),
  );

  app.post(
    '/api/assessments/read-package',
    {
      config: { access: 'receiver' },
      schema: {
        summary: '读取调查评估委托材料包',
        consumes: ['multipart/form-data'],
        response: { 200: assessmentRequestRead },
      },
    },
    async (request) => {
      const file = await readOneFile(request, { bytesAtMost: packageLimits.fileBytes });
      const { values, problems } = await readRequest(services, visitorOf(request), file);
      return { values, problems: [...problems] };
    },
  );

  app.get(
    '/api/assessments/copies',
    {
      config: { access: 'reader' },
      schema: { summary: '收到的调查评估告知和抄送', response: { 200: assessmentCopies } },
    },
    async (request) => listAssessmentCopies(services, visitorOf(request)),
  );
};
