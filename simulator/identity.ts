/** What the simulator calls itself: fixed, so that equal requests get equal answers. */

/** 2026-11-22T00:00:00Z in seconds. */
export const CREATED = 1795305600;

/** No model answers: whoever reads the fingerprint sees it. */
export const FINGERPRINT = 'fp_sim0000001';

/** Keys and organizations that it knows. */
export const VALID_KEY = /^sk-sim-\S+$/;
export const UNKNOWN_KEY = /^sk-sim-bad$/;
export const VALID_ORGANIZATION = /^org-sim/;
