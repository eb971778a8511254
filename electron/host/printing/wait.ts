/** A value that comes after a time in ms, unless it is stopped first. */
export function after<T>(ms: number, value: T): { readonly promise: Promise<T>; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  const promise = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(value), ms);
  });
  return { promise, stop: () => clearTimeout(timer) };
}

export function pause(ms: number): Promise<void> {
  return after(ms, undefined).promise;
}

/** Something that happens once and that others wait for. */
export function createSignal() {
  let on = false;
  let give = () => {};
  const promise = new Promise<void>((resolve) => {
    give = resolve;
  });
  return {
    promise,
    given: () => on,
    give() {
      on = true;
      give();
    },
  };
}
