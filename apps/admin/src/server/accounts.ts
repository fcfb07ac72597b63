import { randomInt } from "node:crypto";
import type { Auth } from "./auth.ts";
import { isStrongPassword } from "./password-policy.ts";
import type { Role } from "./roles.ts";

export interface NewAccount {
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly department?: string;
}

/** Adds an account; better-auth takes a call without headers for the server's own, so that callers must have asked who it is. */
export async function createAccount(
  auth: Auth,
  { username, name, role, department }: NewAccount,
  password: string,
  mustChangePassword: boolean,
): Promise<string> {
  const { user } = await auth.api.createUser({
    body: {
      email: `${username.toLowerCase()}@users.invalid`,
      name,
      password,
      role,
      data: {
        username: username.toLowerCase(),
        displayUsername: username,
        department: department ?? null,
        mustChangePassword,
      },
    },
  });
  return user.id;
}

/** Without letters and digits that are taken for one another when they are read out. */
const alphabet = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/** A password to hand out, which its user must change. */
export function initialPassword(): string {
  const letters = Array.from({ length: 16 }, () => alphabet[randomInt(alphabet.length)]).join("");
  const password = letters.replace(/(.{4})(?=.)/g, "$1-");
  return isStrongPassword(password) ? password : initialPassword();
}
