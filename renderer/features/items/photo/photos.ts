import { useEffect, useState } from 'react';
import { ask } from '../../../data/till.ts';

/** A screenful and what is scrolled past; each a few dozen kilobytes. */
const MOST_KEPT = 200;

const kept = new Map<string, Promise<string | undefined>>();

/** Address of a kept photo for an `<img>`; nothing where the host does not have it. */
export function photoAddress(hash: string): Promise<string | undefined> {
  const known = kept.get(hash);
  const address = known ?? readPhoto(hash);
  // Taken out and put in again, so that the first of the map is the one not looked at for longest.
  kept.delete(hash);
  kept.set(hash, address);
  if (kept.size > MOST_KEPT) forgetOldest();
  return address;
}

async function readPhoto(hash: string): Promise<string | undefined> {
  const answer = await ask('photo.read', { hash });
  if (!answer.ok || !answer.value) {
    kept.delete(hash);
    return undefined;
  }
  const { type, base64 } = answer.value;
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type }));
}

function forgetOldest(): void {
  const [oldest] = kept;
  if (!oldest) return;
  kept.delete(oldest[0]);
  void oldest[1].then((address) => address && URL.revokeObjectURL(address));
}

/** The address of a photo once it is here. */
export function usePhoto(hash: string | undefined): string | undefined {
  const [shown, setShown] = useState<{ readonly hash: string; readonly address: string | undefined }>();
  useEffect(() => {
    if (hash === undefined) return;
    let isWanted = true;
    void photoAddress(hash).then((address) => isWanted && setShown({ hash, address }));
    return () => {
      isWanted = false;
    };
  }, [hash]);
  return shown?.hash === hash ? shown?.address : undefined;
}
