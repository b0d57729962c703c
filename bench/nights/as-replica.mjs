/** As multiply does: past triggers and foreign keys, for one connection. */
export async function asReplica(owner, statements) {
  const client = await owner.connect();
  try {
    await client.query('set session_replication_role = replica');
    for (const statement of statements) await client.query(statement);
  } finally {
    client.release(true);
  }
}
