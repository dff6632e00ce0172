/** Whether a copy leaves out the page at this address: the page itself, or the section it stands in, is in `switchOff`. */
export function isSwitchedOff(address: string, switchOff: readonly string[]): boolean {
  return switchOff.some((off) => address.startsWith(off));
}
