import { POLE_MODELS } from '../../../../shared/device/pole.ts';
import { SCALE_MODELS } from '../../../../shared/device/scale.ts';
import type { Settings } from '../../../../shared/till/settings.ts';
import type { SerialDraft } from './SerialFields.tsx';

export const DEVICES = ['scale', 'pole'] as const;
export type DeviceKind = (typeof DEVICES)[number];
type Devices = NonNullable<Settings['devices']>;

/** A device as it is typed; `model` is empty where there is none. */
export interface DeviceDraft extends SerialDraft {
  readonly model: string;
}

export type DevicesDraft = Readonly<Record<DeviceKind, DeviceDraft>>;

export const MODELS = { scale: SCALE_MODELS, pole: POLE_MODELS } as const;

export function draftOfDevices(devices: Settings['devices']): DevicesDraft {
  const draft = (kind: DeviceKind): DeviceDraft => {
    const { model = '', path = '', baudRate = 9600 } = devices?.[kind] ?? {};
    return { model, path, baudRate: String(baudRate) };
  };
  return { scale: draft('scale'), pole: draft('pole') };
}

/** What is kept of it: a device without a model is none. */
export function devicesOf({ scale, pole }: DevicesDraft): Devices {
  const scaleModel = SCALE_MODELS.find((model) => model === scale.model);
  const poleModel = POLE_MODELS.find((model) => model === pole.model);
  return {
    ...(scaleModel && { scale: { model: scaleModel, ...placeOf(scale) } }),
    ...(poleModel && { pole: { model: poleModel, ...placeOf(pole) } }),
  };
}

export function isRightDevice({ model, path }: DeviceDraft): boolean {
  return model === '' || path.trim() !== '';
}

function placeOf({ path, baudRate }: SerialDraft) {
  return { path: path.trim(), baudRate: Number(baudRate) };
}
