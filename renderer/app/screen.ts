import { type ComponentType, lazy } from 'react';
import type { Permission } from '../../shared/access/role.ts';
import type { ScanHandler } from '../data/scans.ts';

/**
 * What a feature shows, exported as `screen` by its `index.tsx` and found by the frame. Its `id` is its route
 * (`/items`), its folder and its i18n namespace, whose `title` stands on the rail.
 */
export interface Screen {
  readonly id: string;
  readonly icon: ComponentType<{ readonly size?: number; readonly stroke?: number; 'aria-hidden'?: boolean }>;
  /**
   * Its place on the rail and its key, Alt and this digit; not on the rail without one. Sell 1, bills 2, items 3,
   * day 4, stock 5, fairs 6, artisans 7, online 8, health 9, settings 0, reports 11.
   */
  readonly place?: number;
  /** Its key where the digits are given out: `Alt+R`. */
  readonly key?: string;
  /** Without a place: the screen it is reached from, which the rail marks meanwhile. */
  readonly within?: string;
  /** The rail shows it to those who may. */
  readonly may?: Permission;
  /** Takes the scans that no open screen or dialog asked for; the frame then goes to this screen. */
  readonly takesScans?: ScanHandler;
  readonly Component: ComponentType;
}

/** A screen whose code is loaded when it is first gone to: `lazyScreen(() => import('./ItemsScreen.tsx'), 'ItemsScreen')`. */
export function lazyScreen<Name extends string>(
  load: () => Promise<Readonly<Record<Name, ComponentType>>>,
  name: Name,
): ComponentType {
  return lazy(async () => {
    const Component: ComponentType = (await load())[name];
    return { default: Component };
  });
}
