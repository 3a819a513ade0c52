// What the page shows: the copy of the last time with a connection, and what was tapped since then on top of it. Pure:
// the same copy and the same taps give the same picture, however often it is drawn.

/**
 * @typedef {{instance: ?string, task: ?string, name: string, since: ?string, minutes: number, guess: ?number}} Thing
 * @typedef {{person: string, at: string, ratings: boolean, card: ?Thing, next: Thing[]}} Copy
 * @typedef {{id: string, kind: string, at: number, line?: string, instance?: string, task?: string, of?: string,
 *   dread?: number, relief?: number, five?: boolean}} Tap
 * @typedef {{ref: object, subject: string, name: string, since: ?number, minutes: number, guess: ?number,
 *   stopped: boolean}} Shown
 * @typedef {{thing: Shown, minutes: number, dread: ?number, relief: ?number}} Done
 */

/** @param {Thing} thing @returns {Shown} */
function shown(thing) {
  return {
    ref: thing.instance ? { instance: thing.instance } : { task: thing.task },
    subject: thing.instance ?? thing.task,
    name: thing.name,
    since: thing.since ? Date.parse(thing.since) : null,
    minutes: thing.minutes,
    guess: thing.guess,
    stopped: thing.minutes > 0,
  };
}

/** The subject of a tap: what it is about, or itself if it makes something. @param {Tap} tap */
function subject(tap) {
  return tap.instance ?? tap.of ?? tap.task ?? tap.id;
}

/** @param {Shown} thing @param {number} at */
function stop(thing, at) {
  if (thing.since !== null) {
    thing.minutes += Math.max(0, at - thing.since) / 60_000;
    thing.since = null;
    thing.stopped = true;
  }
}

/**
 * @param {?Copy} copy
 * @param {Tap[]} taps in their order
 * @returns {{card: ?Shown, next: Shown[], done: Done[]}}
 */
export function picture(copy, taps) {
  const things = copy ? [copy.card, ...copy.next].filter(Boolean).map(shown) : [];
  /** @type {Done[]} */
  const done = [];
  let front = null;
  const find = (tap) => things.find((thing) => thing.subject === subject(tap));
  const without = (thing) => things.splice(things.indexOf(thing), 1);

  for (const tap of taps) {
    const thing = find(tap);
    if (tap.kind === 'CAPTURE') {
      things.splice(1, 0, {
        ref: { of: tap.id }, subject: tap.id, name: tap.line, since: null, minutes: 0, guess: null, stopped: false,
      });
    } else if (tap.kind === 'ANSWER') {
      const answered = done.find((one) => one.thing.subject === subject(tap));
      if (answered) {
        answered.dread = tap.dread ?? null;
        answered.relief = tap.relief ?? null;
      }
    } else if (thing && tap.kind === 'START') {
      things.filter((other) => other !== thing).forEach((other) => stop(other, tap.at));
      thing.since ??= tap.at;
      if (tap.task) {
        // From now on it is what this start made.
        thing.ref = { of: tap.id };
        thing.subject = tap.id;
      }
      front = thing;
    } else if (thing && tap.kind === 'PAUSE') {
      stop(thing, tap.at);
      front = thing;
    } else if (thing) {
      stop(thing, tap.at);
      without(thing);
      if (tap.kind === 'DONE') {
        done.push({ thing, minutes: thing.minutes, dread: null, relief: null });
      }
    }
  }
  const card = things.find((thing) => thing.since !== null)
    ?? (front && things.includes(front) ? front : things[0] ?? null);
  return { card, next: things.filter((thing) => thing !== card), done };
}
