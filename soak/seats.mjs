import { signIn } from '../torture/officers.mjs';

/** Which account of the demonstration sits at which desk: most work in offices, some in the county agencies, one in the prefecture. */
const accounts =
  'nixi jiantang benzilan tacheng shenpi nixi jiantang benzilan tacheng deqin nixi jiantang shenpi weixi zhou'.split(
    ' ',
  );

/** Desks with somebody at each: a session, a computer with an address of its own (TEST-NET-1), and a stream that is held open. */
export async function takeSeats({ count, client, address, streams, world }) {
  const seats = Array.from({ length: count }, (_, index) => {
    const name = accounts[index % accounts.length];
    const people = world.cases.filter(
      ({ keeper, county }) => name === 'zhou' || [keeper, county].some((one) => one.name === name),
    );
    return { name, people, from: `192.0.2.${(index % 250) + 1}`, cookie: undefined, close: () => undefined };
  });
  for (const seat of seats) await sitDown({ client, address, streams }, seat);
  return seats;
}

export async function sitDown({ client, address, streams }, seat) {
  await signIn(client, address, seat);
  seat.close = streams.open(seat.cookie);
}

/** The page is closed, the session ended. */
export async function getUp({ client, address }, seat) {
  seat.close();
  await client.ask({ address, method: 'DELETE', path: '/api/session', cookie: seat.cookie, from: seat.from });
}
