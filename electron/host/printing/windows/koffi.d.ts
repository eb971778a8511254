/** What Haat uses of koffi, which is there on Windows only. */
declare module 'koffi' {
  interface Type {
    readonly brand: 'koffi';
  }
  export function load(path: string): {
    // biome-ignore lint/suspicious/noExplicitAny: the prototype in the text says what goes in.
    func(prototype: string): (...given: any[]) => unknown;
  };
  export function struct(members: Readonly<Record<string, string | Type>>): Type;
  export function struct(name: string, members: Readonly<Record<string, string | Type>>): Type;
  export function array(type: Type, length: number): Type;
  export function decode(from: Uint8Array, type: Type): unknown;
}
