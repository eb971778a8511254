import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

describe('the fuses', () => {
  it('are checked after packaging for exactly what they are set to', () => {
    const block = /^electronFuses:\n((?: {2}.+\n)+)/m.exec(read('electron-builder.yml'))?.[1] ?? '';
    const set = [...block.matchAll(/(\w+): (true|false)/g)].map(
      ([, name = '', value]) =>
        `${name.charAt(0).toUpperCase()}${name.slice(1)} is ${value === 'true' ? 'Enabled' : 'Disabled'}`,
    );
    const checked = read('build/electron-builder/fuses.txt')
      .trim()
      .split('\n')
      .map((line) => line.trim());
    expect(set).toHaveLength(8);
    expect([...checked].sort()).toEqual([...set].sort());
  });
});

describe('the icon for Windows', () => {
  it('holds a whole PNG of every size it names, 256 pixels among them', () => {
    const icon = readFileSync(new URL('../../../build/icons/icon.ico', import.meta.url));
    const sizes: number[] = [];
    for (let index = 0; index < icon.readUInt16LE(4); index += 1) {
      const entry = 6 + index * 16;
      const offset = icon.readUInt32LE(entry + 12);
      const picture = icon.subarray(offset, offset + icon.readUInt32LE(entry + 8));
      expect(picture.subarray(1, 4).toString()).toBe('PNG');
      expect(picture.subarray(-8, -4).toString()).toBe('IEND');
      const size = picture.readUInt32BE(16);
      expect(icon.readUInt8(entry)).toBe(size % 256);
      sizes.push(size);
    }
    expect(sizes).toContain(256);
  });
});
