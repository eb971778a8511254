import { type PoleModel, type PoleText, poleBytes } from '../../../shared/device/pole.ts';
import { createSerialDevice, type SerialPlace } from './serial-device.ts';

/** A display of two lines on a pole, for the buyer. */
export interface Pole {
  follow(settings: PoleSettings | undefined): void;
  /** Shows two lines; kept, so that a display that is plugged in later shows them too. */
  show(text: PoleText): void;
  close(): Promise<void>;
}

type PoleSettings = SerialPlace & { readonly model: PoleModel };

export function createPole(onTrouble: (message: string) => void): Pole {
  let model: PoleModel | undefined;
  let shown: PoleText = { top: '', bottom: '' };
  const device = createSerialDevice({ onTrouble, onReady: () => send() });

  function send(): void {
    if (model) device.send(poleBytes(model, shown));
  }
  return {
    follow(settings) {
      model = settings?.model;
      device.follow(settings);
    },
    show(text) {
      shown = text;
      send();
    },
    close: device.close,
  };
}
