/** Where a line about slow work goes: a terminal, a log. One line, without the line break. */
export type Progress = (line: string) => void;

/**
 * Waits for `work` and says so when it takes longer than a second, then every five seconds.
 * Quick work stays silent.
 */
export async function announceWhenSlow<Result>(
  progress: Progress,
  text: string,
  work: Promise<Result>,
): Promise<Result> {
  let seconds = 1;
  let timer = setTimeout(function announce() {
    progress(seconds === 1 ? `${text}……` : `${text}……已 ${seconds} 秒`);
    timer = setTimeout(announce, (seconds === 1 ? 4 : 5) * 1000);
    seconds += seconds === 1 ? 4 : 5;
  }, 1000);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
