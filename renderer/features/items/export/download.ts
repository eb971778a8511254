/** Hands a file to the person, as every download of the browser or the Electron window is handed over. */
export function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then, whatever becomes of the address.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
