import { sql } from 'kysely';

/**
 * What the link of a change commits to, as text: the change `c` and its entries. Written out here a second time on purpose: the function of
 * the database that made it (guitu.change_content) could have been exchanged.
 */
export const committedText = sql<string>`jsonb_build_array(
             c.id, c.account_id, c.actor_name, c.body_id, c.body_name, c.command, c.idempotency_key,
             c.definition_version, c.chain_id, c.case_id,
             encode(sha256(c.salt || convert_to(c.body::text, 'UTF8')), 'hex'),
             encode(c.fingerprint, 'hex'), encode(c.salt, 'hex'), c.at, c.written_by_code,
             coalesce((select jsonb_agg(jsonb_build_array(e.position, e.table_name, e.row_key, e.operation, encode(e.hash, 'hex'))
                                        order by e.position)
                         from change_entry e where e.change_id = c.id), '[]'::jsonb)
           )::text`;
