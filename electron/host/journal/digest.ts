import { hash } from 'node:crypto';
import type { Digest } from '../../../shared/journal/frame.ts';

export const sha256: Digest = (data) => hash('sha256', data, 'hex');
