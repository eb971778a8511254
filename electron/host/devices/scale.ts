import {
  CAS_ASK,
  createScaleReader,
  type ScaleModel,
  type ScaleReader,
} from '../../../shared/device/scale.ts';
import { createSerialDevice, type SerialPlace } from './serial-device.ts';

/** A scale on a serial line. */
export interface Scale {
  follow(settings: ScaleSettings | undefined): void;
  close(): Promise<void>;
}

type ScaleSettings = SerialPlace & { readonly model: ScaleModel };

interface ScaleOptions {
  /** Thousandths of a gram, at rest. */
  readonly onWeight: (milligrams: number) => void;
  readonly onTrouble: (message: string) => void;
  readonly now: () => number;
}

/** A scale that must be asked is asked this often, in ms. */
const ASK_EVERY = 400;
/** The same weight is told again after so long, in ms: whoever opens a page meanwhile must hear it too. */
const SAME_AGAIN = 700;

export function createScale({ onWeight, onTrouble, now }: ScaleOptions): Scale {
  let reader: ScaleReader | undefined;
  let timer: NodeJS.Timeout | undefined;
  let told = { milligrams: -1, at: 0 };
  const device = createSerialDevice({
    onTrouble,
    onBytes(bytes) {
      const last = reader?.read(bytes).at(-1);
      if (!last) return;
      const at = now();
      const isSame = last.milligrams === told.milligrams && Math.abs(at - told.at) < SAME_AGAIN;
      if (isSame) return;
      told = { milligrams: last.milligrams, at };
      onWeight(last.milligrams);
    },
  });
  let model: ScaleModel | undefined;
  return {
    follow(settings) {
      if (settings?.model !== model) {
        model = settings?.model;
        clearInterval(timer);
        reader = model && createScaleReader(model);
        if (model === 'cas') timer = setInterval(() => device.send(CAS_ASK), ASK_EVERY);
      }
      device.follow(settings);
    },
    close() {
      clearInterval(timer);
      return device.close();
    },
  };
}
