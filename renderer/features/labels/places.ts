/** Where the parts of this screen are. */
export const LABELS = '/labels';
export const DESIGN = '/labels/design';
