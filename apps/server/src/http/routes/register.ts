import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';

import type { Visitor } from '../../access/visitor.ts';
import { identifier } from '../../contract/common.ts';
import { binary } from '../../contract/papers.ts';
import {
  addRelation as addRequest,
  editRegister as editRequest,
  endRelation as endRequest,
  photoSet,
  putPhoto as photoRequest,
  putResume as resumeRequest,
  registerPage,
  relations,
  resume,
} from '../../contract/register.ts';
import { editRegister } from '../../register/edit-register.ts';
import { findPhoto, putPhoto } from '../../register/photo.ts';
import { findRegister } from '../../register/register-page.ts';
import { addRelation, endRelation, findRelations } from '../../register/relations.ts';
import { findResume, putResume } from '../../register/resume.ts';
import type { Services } from '../../services.ts';
import { orNotFound } from '../answer.ts';
import { visitorOf } from '../guard.ts';
import { sendFile } from '../send-file.ts';

const params = z.object({ id: identifier });

/** What is known of a person and a case: data items, people around, résumé, photo. */
export const registerRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  const registerOf = async (visitor: Visitor, id: string) =>
    orNotFound(await findRegister(services, visitor, id, '/api/cases/:id/register'));
  const relationsOf = async (visitor: Visitor, id: string) =>
    orNotFound(await findRelations(services, visitor, id, '/api/cases/:id/relations'));
  const resumeOf = async (visitor: Visitor, id: string) =>
    orNotFound(await findResume(services, visitor, id, '/api/cases/:id/resume'));

  app.get(
    '/api/cases/:id/register',
    {
      config: { access: 'reader' },
      schema: { summary: '登记的全部数据项', params, response: { 200: registerPage } },
    },
    async (request) => registerOf(visitorOf(request), request.params.id),
  );

  app.put(
    '/api/cases/:id/register',
    {
      config: { access: 'keeper' },
      schema: { summary: '更正登记', params, body: editRequest, response: { 200: registerPage } },
    },
    async (request) => {
      await editRegister(services, visitorOf(request), request.params.id, request.body);
      return registerOf(visitorOf(request), request.params.id);
    },
  );

  app.get(
    '/api/cases/:id/relations',
    {
      config: { access: 'reader' },
      schema: { summary: '家庭成员、监护人、保证人', params, response: { 200: relations } },
    },
    async (request) => relationsOf(visitorOf(request), request.params.id),
  );

  app.post(
    '/api/cases/:id/relations',
    {
      config: { access: 'keeper' },
      schema: {
        summary: '登记家庭成员、监护人、保证人',
        params,
        body: addRequest,
        response: { 200: relations },
      },
    },
    async (request) => {
      await addRelation(services, visitorOf(request), request.params.id, request.body);
      return relationsOf(visitorOf(request), request.params.id);
    },
  );

  app.post(
    '/api/cases/:id/relations/:relationId/end',
    {
      config: { access: 'keeper' },
      schema: {
        summary: '登记关系的止日',
        params: params.extend({ relationId: identifier }),
        body: endRequest,
        response: { 200: relations },
      },
    },
    async (request) => {
      const { id, relationId } = request.params;
      await endRelation(services, visitorOf(request), id, relationId, request.body);
      return relationsOf(visitorOf(request), id);
    },
  );

  app.get(
    '/api/cases/:id/resume',
    { config: { access: 'reader' }, schema: { summary: '个人简历', params, response: { 200: resume } } },
    async (request) => resumeOf(visitorOf(request), request.params.id),
  );

  app.put(
    '/api/cases/:id/resume',
    {
      config: { access: 'keeper' },
      schema: { summary: '登记个人简历', params, body: resumeRequest, response: { 200: resume } },
    },
    async (request) => {
      await putResume(services, visitorOf(request), request.params.id, request.body);
      return resumeOf(visitorOf(request), request.params.id);
    },
  );

  app.get(
    '/api/cases/:id/photo',
    { config: { access: 'reader' }, schema: { summary: '照片', params, response: { 200: binary } } },
    async (request, reply) => {
      const { id } = request.params;
      const photo = orNotFound(await findPhoto(services, visitorOf(request), id, '/api/cases/:id/photo'));
      return sendFile(reply, { ...photo, name: '照片', disposition: 'attachment' });
    },
  );

  app.put(
    '/api/cases/:id/photo',
    {
      config: { access: 'keeper' },
      schema: { summary: '更换照片', params, body: photoRequest, response: { 200: photoSet } },
    },
    async (request) => putPhoto(services, visitorOf(request), request.params.id, request.body),
  );
};
