import { z } from 'zod';

export const roleSchema = z.enum(['cashier', 'stall-manager', 'inventory', 'manager']);
export type Role = z.infer<typeof roleSchema>;
export const ROLES = roleSchema.options;

export const PERMISSIONS = [
  'sell',
  'discount-over-limit',
  'price-below-floor',
  'outside-credit-note',
  'void-bill',
  'take-returns',
  'return-exception',
  'issue-notes',
  'open-drawer',
  'move-cash',
  'open-shift',
  'close-shift',
  'see-reports',
  'edit-items',
  'move-stock',
  'manage-users',
  'change-settings',
  'repair',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const ALLOWED: Readonly<Record<Role, readonly Permission[]>> = {
  cashier: ['sell', 'take-returns', 'open-shift', 'close-shift'],
  'stall-manager': [
    'sell',
    'discount-over-limit',
    'price-below-floor',
    'outside-credit-note',
    'void-bill',
    'take-returns',
    'return-exception',
    'issue-notes',
    'open-drawer',
    'move-cash',
    'open-shift',
    'close-shift',
    'see-reports',
    'edit-items',
    'move-stock',
    'repair',
  ],
  inventory: ['edit-items', 'move-stock', 'see-reports'],
  manager: PERMISSIONS,
};

/** Whether a role may do a thing without a second person. */
export function roleMay(role: Role, permission: Permission): boolean {
  return ALLOWED[role].includes(permission);
}
