import { Interrupted } from '../hand.mjs';
import { signIn } from '../officers.mjs';

/** A file opened, a list looked through: each leaves its line in the access log. */
export function look({ world, hand, person }) {
  const path = world.random.pick([
    '/api/today',
    '/api/cases?size=50',
    `/api/cases/${person.id}`,
    `/api/cases/${person.id}/timeline`,
    `/api/cases/${person.id}/duties`,
  ]);
  return hand.look(person.keeper, path);
}

/** Somebody signs in anew. The session he had goes on, too: it was acknowledged. */
export async function signInAnew({ world, hand, person }) {
  const before = person.keeper.cookie;
  try {
    await signIn(world.client, hand.address, person.keeper);
  } catch (error) {
    throw new Interrupted(error.message);
  }
  world.sessions.push({ cookie: before, name: person.keeper.name });
}
