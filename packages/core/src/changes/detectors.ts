/** All detectors of changes, in the order in which their findings are reported. */
import { dateChanges } from './date-change.js';
import { numberChanges } from './number-change.js';
import type { ChangeDetector } from './pairing.js';

export const detectors: readonly ChangeDetector[] = [numberChanges, dateChanges];
