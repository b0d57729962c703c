const KEY = 'guitu.singleKeys';

/** Whether single keys (/ ? j k g) work. People who dictate or whose hands tremble can switch them off. */
export function singleKeysOn(): boolean {
  return localStorage.getItem(KEY) !== 'off';
}

export function setSingleKeys(on: boolean): void {
  localStorage.setItem(KEY, on ? 'on' : 'off');
}
