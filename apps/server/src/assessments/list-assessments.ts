import { assessment } from '@guitu/law';
import { read } from '@guitu/record';
import type { z } from 'zod';

import { assessorOf } from '../access/enter.ts';
import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { assessmentCopies, assessmentFilter } from '../contract/assessments.ts';
import type { MatterList } from '../contract/matters.ts';
import { NotFound } from '../http/answer.ts';
import { matterRowsPage } from '../pages/matter-list.ts';
import type { Services } from '../services.ts';

/** The assessments this body works on, and no others. Throws NotFound for a body that works on none. */
export function listAssessments(
  services: Services,
  visitor: Visitor,
  filter: z.infer<typeof assessmentFilter>,
): Promise<MatterList> {
  const access = assessorOf(visitor);
  if (access === undefined) throw new NotFound();
  return matterRowsPage(services, access, visitor.body, { ...filter, procedure: assessment.name });
}

/** What this procuratorate has been sent about assessments, newest first. Other bodies have been sent nothing. */
export async function listAssessmentCopies(
  services: Services,
  visitor: Visitor,
): Promise<z.infer<typeof assessmentCopies>> {
  if (visitor.body.kind !== 'procuratorate') return { rows: [] };
  const rows = await read(services.record, accessOf(visitor), (transaction) =>
    transaction
      .selectFrom('outbox')
      .select(['id', 'subject', 'created_at', 'paper_id'])
      .where('recipient_body_id', '=', visitor.body.id)
      // The matter itself is not for the procuratorate to see: what belongs to one that it sees is no assessment.
      .where((row) =>
        row.not(
          row.exists(
            row.selectFrom('matter').select('matter.id').whereRef('matter.id', '=', 'outbox.matter_id'),
          ),
        ),
      )
      .orderBy('created_at', 'desc')
      .limit(500)
      .execute(),
  );
  return {
    rows: rows.map((row) => ({
      id: row.id,
      subject: row.subject,
      at: row.created_at,
      paperId: row.paper_id,
    })),
  };
}
