import type { IncomingMessage } from 'node:http';

import { worksOnAssessments } from '@guitu/law';
import { isAssessmentCode, placeOfHolder } from '@guitu/record';
import type { FastifyReply } from 'fastify';

import type { Visitor } from '../access/visitor.ts';
import type { Services } from '../services.ts';
import { findVisitor } from '../sign-in/find-visitor.ts';

const heartbeatMs = 25_000;

/**
 * Keeps a connection open and tells of every change in the visitor's range, naming only what to fetch again. The
 * session is looked at with every heartbeat: whoever was cut off hears nothing after at most 25 seconds.
 */
export function openStream(
  services: Services,
  visitor: Visitor,
  request: IncomingMessage,
  reply: FastifyReply,
): void {
  const response = reply.raw;
  const headers = {
    ...reply.getHeaders(),
    'content-type': 'text/event-stream; charset=utf-8',
    'x-accel-buffering': 'no',
  };
  response.writeHead(200, headers as Record<string, string>);
  response.write('retry: 3000\n\n');
  const stopListening = services.notices.listen((notice) => {
    if (!concerns(visitor, notice.holderCode)) return;
    const { type, id, caseId } = notice;
    response.write(`event: notice\ndata: ${JSON.stringify({ type, id, caseId })}\n\n`);
  });
  const heartbeat = setInterval(() => {
    void findVisitor(services, visitor.token).then(
      (still) => (still === undefined ? close() : response.write(': still here\n\n')),
      () => close(),
    );
  }, heartbeatMs);
  const close = (): void => {
    clearInterval(heartbeat);
    stopListening();
    response.end();
  };
  request.on('close', close);
}

/** Of assessments nobody hears but who works on them: not even that there is one. */
function concerns({ body }: Visitor, holderCode: number): boolean {
  if (isAssessmentCode(holderCode) && !worksOnAssessments(body.kind)) return false;
  const place = placeOfHolder(holderCode);
  return body.low <= place && place <= body.high;
}
