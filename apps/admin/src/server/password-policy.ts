export const shortestPassword = 12;

const longestPassword = 128;

const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^\p{L}\d\s]/u];

/** Long enough, and of three kinds of characters: small and capital letters, digits, signs. */
export function isStrongPassword(password: string): boolean {
  const used = kinds.filter((kind) => kind.test(password)).length;
  return password.length >= shortestPassword && password.length <= longestPassword && used >= 3;
}
