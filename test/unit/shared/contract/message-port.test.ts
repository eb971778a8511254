import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { messagePort } from '../../../../shared/contract/message-port.ts';

/** Electron's MessagePortMain as its typings describe it: an emitter, silent until started. */
function messagePortMain() {
  const emitter = new EventEmitter();
  const sent: unknown[] = [];
  let started = false;
  return Object.assign(emitter, {
    sent,
    postMessage: (message: unknown) => sent.push(message),
    start() {
      started = true;
    },
    close: () => emitter.emit('close'),
    come(data: unknown) {
      if (started) emitter.emit('message', { data, ports: [] });
    },
  });
}

describe("a port over Electron's MessagePortMain", () => {
  it('starts it, hears the data of its events and keeps what came early', () => {
    const main = messagePortMain();
    const port = messagePort(main);
    main.come('early');
    const heard: unknown[] = [];
    port.onMessage((message) => heard.push(message));
    main.come('later');
    expect(heard).toEqual(['early', 'later']);
  });

  it('tells a close once, sends nothing after it and hears nothing', () => {
    const main = messagePortMain();
    const port = messagePort(main);
    let closes = 0;
    const heard: unknown[] = [];
    port.onClose(() => closes++);
    port.onMessage((message) => heard.push(message));
    port.post('before');
    port.close();
    main.emit('close');
    port.post('after');
    main.come('after');
    expect({ closes, sent: main.sent, heard }).toEqual({ closes: 1, sent: ['before'], heard: [] });
  });

  it('tells a close that has been to whoever asks afterwards', () => {
    const main = messagePortMain();
    const port = messagePort(main);
    main.emit('close');
    let told = false;
    port.onClose(() => {
      told = true;
    });
    expect(told).toBe(true);
  });
});

describe("a port over the page's MessagePort", () => {
  it('tells its own close, which the browser tells only the other end', () => {
    let pipeClosed = false;
    const port = messagePort({
      addEventListener: () => {},
      postMessage: () => {},
      close() {
        pipeClosed = true;
      },
    });
    let told = false;
    port.onClose(() => {
      told = true;
    });
    port.close();
    expect({ told, pipeClosed }).toEqual({ told: true, pipeClosed: true });
  });
});
