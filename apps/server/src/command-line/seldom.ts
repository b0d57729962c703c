const pauseMs = 2_000;

/** Passes on at most one line in two seconds: progress, not a log. */
export function seldom(tell: (line: string) => void): (line: string) => void {
  let last = Date.now();
  return (line) => {
    if (Date.now() - last < pauseMs) return;
    last = Date.now();
    tell(line);
  };
}
