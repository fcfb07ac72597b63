/** Whose number and change against last year are told: 在职, 退休, 离休. */
export const staffGroups = ["serving", "retired", "veteransRetired"] as const;
