import { addRelation, editRegister, enterEntry } from './actions/day.mjs';
import { applyForLeave, goOnWithLeave } from './actions/leave.mjs';
import { look, signInAnew } from './actions/look.mjs';
import { uploadFile } from './actions/upload.mjs';
import { Interrupted } from './hand.mjs';

/** What officers do, and how often beside the others. */
const actions = [
  [24, enterEntry],
  [12, editRegister],
  [4, addRelation],
  [12, uploadFile],
  [12, applyForLeave],
  [24, goOnWithLeave],
  [11, look],
  [1, signInAnew],
];

/** How many work at once. */
export const workers = 8;

/**
 * Officers at work, each one thing after the other, until `stop()` or until the server no longer answers. Mostly one at a time works on a
 * case; one time in ten two get in each other's way, as they do.
 */
export function startLoad(world, hand) {
  const load = { stopped: false, interruptions: 0 };
  const work = async () => {
    while (!load.stopped) {
      const action = world.random.weighted(actions);
      const person = choosePerson(world, action === goOnWithLeave ? withLeave(world) : world.cases);
      person.busy = true;
      try {
        await action({ world, hand, person });
      } catch (error) {
        if (!(error instanceof Interrupted) && error.code === undefined) throw error;
        load.interruptions += 1;
        load.stopped = true;
      } finally {
        person.busy = false;
      }
    }
  };
  const done = Promise.all(Array.from({ length: workers }, work));
  load.stop = () => {
    load.stopped = true;
    return done;
  };
  load.done = done;
  return load;
}

function choosePerson({ random }, people) {
  const free = random.next() < 0.1 ? people : people.filter(({ busy }) => !busy);
  return random.pick(free.length > 0 ? free : people);
}

/** Who has a leave that is not over; at the beginning, anybody. */
function withLeave({ cases }) {
  const found = cases.filter(({ matters }) => matters.some(({ over }) => !over));
  return found.length > 0 ? found : cases;
}
