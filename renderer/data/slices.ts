/** Well under the 50 ms after which a page feels stuck; a frame still fits beside it. */
const SLICE_MS = 8;

/** Runs a generator in slices, letting the page paint and hear keys between them. */
export async function inSlices(work: Iterator<unknown>): Promise<void> {
  let until = performance.now() + SLICE_MS;
  while (!work.next().done) {
    if (performance.now() < until) continue;
    await breath();
    until = performance.now() + SLICE_MS;
  }
}

/** Lets whatever waits run: a timer of nought would wait 4 ms each time. */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
