/** At most one message in this time, in milliseconds, so that none is cut off by the next. */
export const APART = 1000;

/**
 * Passes messages on one at a time: the first at once, those that follow too soon in their turn.
 *
 * @returns the function that takes a message.
 */
export function speakInTurn(speak: (text: string) => void): (text: string) => void {
  const waiting: string[] = [];
  let busy = false;
  const next = () => {
    const text = waiting.shift();
    busy = text !== undefined;
    if (text === undefined) return;
    speak(text);
    setTimeout(next, APART);
  };
  return (text) => {
    waiting.push(text);
    if (!busy) next();
  };
}
