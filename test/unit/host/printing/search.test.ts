import { createServer, type Server } from 'node:net';
import type { NetworkInterfaceInfo } from 'node:os';
import { afterEach, describe, expect, test } from 'vitest';
import { addressesOf, createPrinterSearch } from '../../../../electron/host/printing/search.ts';
import type { FoundPrinter } from '../../../../shared/contract/views.ts';

const STATUS_NOW = Buffer.from([0x10, 0x04, 0x01]);

let open: Server[] = [];
afterEach(async () => {
  for (const server of open) await new Promise((resolve) => server.close(resolve));
  open = [];
});

/** Something that listens at an address of loopback; hears what it is sent. */
async function listenAt(host: string, port: number, answers: boolean, heard: Buffer[] = []): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', (bytes: Buffer) => {
      heard.push(bytes);
      if (answers) socket.write(Buffer.from([0x12]));
    });
  });
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  open.push(server);
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return address.port;
}

const loopback = (count: number) => Array.from({ length: count }, (_, index) => `127.0.0.${index + 1}`);
const going = () => new AbortController().signal;

describe('a search', () => {
  test('finds who listens, tells who answers, and sends nothing that prints', async () => {
    const heard: Buffer[] = [];
    const port = await listenAt('127.0.0.3', 0, true, heard);
    await listenAt('127.0.0.5', port, false, heard);
    const search = createPrinterSearch({ addresses: () => loopback(6), port, answerWithin: 150 });
    expect(await search.portion(0, going())).toEqual({
      found: [
        { host: '127.0.0.3', port, answers: true },
        { host: '127.0.0.5', port, answers: false },
      ],
      tried: 6,
      total: 6,
    });
    expect(heard).toEqual([STATUS_NOW, STATUS_NOW]);
  });

  test('looks at the port that an address names', async () => {
    const port = await listenAt('127.0.0.3', 0, true);
    const search = createPrinterSearch({ addresses: () => [`127.0.0.3:${port}`], port: 1 });
    expect((await search.portion(0, going())).found).toEqual([{ host: '127.0.0.3', port, answers: true }]);
  });

  test('goes on where the last portion ended, 64 addresses at a time', async () => {
    const port = await listenAt('127.0.0.100', 0, true);
    const search = createPrinterSearch({ addresses: () => loopback(130), port });
    const found: FoundPrinter[] = [];
    const tried: number[] = [];
    for (let from = 0; from < 130; from = tried.at(-1) ?? 130) {
      const portion = await search.portion(from, going());
      found.push(...portion.found);
      tried.push(portion.tried);
    }
    expect(tried).toEqual([64, 128, 130]);
    expect(found.map(({ host }) => host)).toEqual(['127.0.0.100']);
  });

  test('that was stopped tries nothing more', async () => {
    const heard: Buffer[] = [];
    const port = await listenAt('127.0.0.1', 0, true, heard);
    const search = createPrinterSearch({ addresses: () => loopback(2), port });
    const stopped = new AbortController();
    stopped.abort();
    expect(await search.portion(0, stopped.signal)).toEqual({ found: [], tried: 0, total: 2 });
    expect(heard).toEqual([]);
  });
});

describe('where a search looks', () => {
  const at = (address: string, netmask: string, more: Partial<NetworkInterfaceInfo> = {}) =>
    ({
      address,
      netmask,
      family: 'IPv4',
      mac: '',
      internal: false,
      cidr: null,
      ...more,
    }) as NetworkInterfaceInfo;

  test('is every other machine of a private network', () => {
    const addresses = addressesOf({ eth0: [at('192.168.1.10', '255.255.255.0')] });
    expect(addresses).toHaveLength(253);
    expect([addresses[0], addresses.at(-1)]).toEqual(['192.168.1.1', '192.168.1.254']);
    expect(addresses).not.toContain('192.168.1.10');
    expect(addressesOf({ a: [at('10.0.0.130', '255.255.255.252')] })).toEqual(['10.0.0.129']);
  });

  test('is no public, no large and no inner network, and each address once', () => {
    expect(
      addressesOf({
        public: [at('8.8.8.8', '255.255.255.0')],
        wide: [at('172.17.0.2', '255.255.0.0')],
        outside: [at('172.32.0.2', '255.255.255.0')],
        lo: [at('127.0.0.1', '255.255.255.0', { internal: true })],
        six: [at('fe80::1', 'ffff:ffff:ffff:ffff::', { family: 'IPv6' } as Partial<NetworkInterfaceInfo>)],
      }),
    ).toEqual([]);
    const twice = {
      cable: [at('192.168.1.2', '255.255.255.248')],
      radio: [at('192.168.1.3', '255.255.255.248')],
    };
    expect(addressesOf(twice)).toEqual(['192.168.1.1', '192.168.1.4', '192.168.1.5', '192.168.1.6']);
  });
});
