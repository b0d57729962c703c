import { Kysely, PostgresDialect } from 'kysely';

/** The product's queries on the owner's connection: no role, no range, no transaction. */
export function ownerDatabase(owner) {
  return kyselyOn(owner);
}

/**
 * The very statements the product sends: `work` runs once on a record whose SQL is written down. What only takes on
 * role and range is left out.
 */
export async function captureStatements(record, work) {
  const statements = [];
  const database = kyselyOn(record.pool, ({ query }) =>
    statements.push({ text: query.sql, values: [...query.parameters] }),
  );
  await work({ ...record, database });
  return statements.filter(({ text }) => /^(select|with) /.test(text) && !text.includes('set_config'));
}

function kyselyOn(existing, log) {
  // The pool outlives this Kysely: it must not be ended with it.
  const pool = { connect: () => existing.connect(), end: async () => undefined };
  return new Kysely({ dialect: new PostgresDialect({ pool }), ...(log === undefined ? {} : { log }) });
}

/**
 * The same statement for somebody without row-level security: the range the policy would add stands in the text, so
 * both look at the same rows.
 */
export function withRange({ text, values }, table, { low, high }) {
  // Wherever the table stands, sub-selects that cut a page included: the policy would reach there too.
  const rows = `(select * from "${table}" where "holder_code" between ${low}::bigint and ${high}::bigint)`;
  const named = new RegExp(` from "${table}"(?!\\.)(?: as ("\\w+"))?`, 'gu');
  return {
    text: text.replace(named, (_found, other) => ` from ${rows} as ${other ?? `"${table}"`}`),
    values,
  };
}

/** Runs one statement as its owner: one round trip, no transaction, no policy, no change. */
export function ask(owner, statement) {
  return owner.query(statement.text, statement.values);
}
