import { RecordRefusal } from '@guitu/record';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';

import { newIncidentId } from '../incident.ts';
import type { Services } from '../services.ts';
import { NotFound, notFoundText, refusalBody, Refused, statusOf } from './answer.ts';

/** Turns whatever went wrong into one sentence for the reader. Never a stack, never the text of a database error. */
export function answerErrors(app: FastifyInstance, services: Services): void {
  app.setNotFoundHandler((_request, reply) => sendNotFound(reply));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof NotFound) return sendNotFound(reply);
    if (error instanceof Refused) return reply.code(error.status).send(refusalBody(error.refusals));
    if (error instanceof RecordRefusal) return sendRecordRefusal(error, services, request, reply);
    if (hasZodFastifySchemaValidationErrors(error)) return sendInvalid(error.validation, reply);
    const known = fastifyRefusals[error.code];
    if (known !== undefined) return reply.code(statusOf([known])).send(refusalBody([known]));
    if (error.statusCode === 400) {
      return reply
        .code(400)
        .send(refusalBody([{ code: 'request.invalid', text: '请求的内容读不懂，请刷新页面后重试。' }]));
    }
    return sendIncident(error, services, request, reply);
  });
}

const tooLarge = { code: 'request.too-large', text: '提交的内容太大。请分几次提交，或者把附件压缩后再传。' };
const wrongType = { code: 'request.type', text: '提交的格式不对，请刷新页面后重试。' };

const fastifyRefusals: Readonly<Record<string, { code: string; text: string } | undefined>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: tooLarge,
  FST_REQ_FILE_TOO_LARGE: tooLarge,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: wrongType,
  FST_INVALID_MULTIPART_CONTENT_TYPE: wrongType,
};

function sendNotFound(reply: FastifyReply): FastifyReply {
  return reply
    .code(404)
    .type('application/json; charset=utf-8')
    .serializer((payload: string) => payload)
    .send(notFoundText);
}

function sendRecordRefusal(
  error: RecordRefusal,
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (error.code === 'record.notFound') return sendNotFound(reply);
  // The row was refused by the database although the server thought it fine: the reader cannot mend that.
  if (error.code === 'record.rejected') return sendIncident(error, services, request, reply);
  const refusals = [{ code: error.code, text: error.text }];
  return reply.code(statusOf(refusals)).send(refusalBody(refusals));
}

function sendInvalid(
  issues: readonly { readonly instancePath: string; readonly message?: string | undefined }[],
  reply: FastifyReply,
): FastifyReply {
  const refusals = issues.slice(0, 20).map((issue) => {
    const field = issue.instancePath.split('/').filter(Boolean).join('.');
    return {
      code: 'request.invalid',
      text: `请求里的“${field === '' ? '内容' : field}”不对：${issue.message ?? '请核对'}。`,
      ...(field === '' ? {} : { field }),
    };
  });
  return reply.code(400).send(refusalBody(refusals));
}

/** What only looks. */
const safeMethods: readonly string[] = ['GET', 'HEAD'];

function sendIncident(
  error: unknown,
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const id = newIncidentId();
  services.report({ id, where: `${request.method} ${request.routeOptions.url ?? ''}`, error });
  // The change may have been committed before this: by a connection that broke at the commit, or with only the page after it failing.
  const advice = safeMethods.includes(request.method)
    ? '请稍后重试'
    : '不能确定刚才的内容是否已经保存。请稍后在原页面再提交一次：已经保存的不会重复';
  const text = `系统出了预料之外的问题，${advice}；仍不行时，请把事件编号 ${id} 告诉管理员。`;
  return reply.code(500).send(refusalBody([{ code: 'incident', text }]));
}
