/** Who works with the app: the finance bureau, one department, and who translates for all of them. */
export const roles = ["bureau", "department", "translator"] as const;

export type Role = (typeof roles)[number];
