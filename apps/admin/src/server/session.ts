import { createMiddleware } from "hono/factory";
import { ApiError } from "./api-error.ts";
import type { Auth } from "./auth.ts";
import type { Env, Person } from "./context.ts";
import { roles } from "./roles.ts";

/** What may be asked for with the password that the bureau gave out: who one is, so that the page asks for another. */
const openBeforeChange = "/api/v1/me";

/** Lets nobody pass who is not signed in, and nobody but to a new password whose password was given out. */
export function requireSession(auth: Auth) {
  return createMiddleware<Env>(async (context, next) => {
    const found = await auth.api.getSession({ headers: context.req.raw.headers });
    const role = roles.find((known) => known === found?.user.role);
    if (found === null || role === undefined) throw new ApiError(401, "signed-out");
    const { id, name, username, department, mustChangePassword } = found.user;
    const person: Person = {
      id,
      name,
      username: username ?? "",
      role,
      mustChangePassword: mustChangePassword === true,
      ...(typeof department === "string" ? { department } : {}),
    };
    if (person.mustChangePassword && context.req.path !== openBeforeChange) {
      throw new ApiError(403, "must-change-password");
    }
    context.set("person", person);
    await next();
  });
}

/** No department comes near another's data, whatever route is added below this path. */
export function requireOwnDepartment() {
  return createMiddleware<Env>(async (context, next) => {
    const { role, department } = context.get("person");
    // The same answer whether or not there is such a department.
    if (role === "department" && context.req.param("department") !== department) throw new ApiError(403, "forbidden");
    await next();
  });
}
