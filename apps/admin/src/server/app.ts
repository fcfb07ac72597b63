import { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { except } from "hono/combine";
import { csrf } from "hono/csrf";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import { rateLimiter } from "hono-rate-limiter";
import { ZodError } from "zod";
import { ApiError } from "./api-error.ts";
import { auditRequests } from "./audit-requests.ts";
import { authPaths } from "./auth.ts";
import { clientAddress } from "./client-address.ts";
import type { Env, Services } from "./context.ts";
import { accountRoutes } from "./routes/accounts.ts";
import { auditRoutes } from "./routes/audits.ts";
import { boardRoutes } from "./routes/board.ts";
import { changeRoutes } from "./routes/changes.ts";
import { disclosureRoutes } from "./routes/disclosures.ts";
import { fileRoutes } from "./routes/files.ts";
import { reviewRoutes } from "./routes/reviews.ts";
import { newRoutes } from "./routes/routes.ts";
import { runEventRoutes } from "./routes/run-events.ts";
import { runRoutes } from "./routes/runs.ts";
import { setupRoutes } from "./routes/setup.ts";
import { siteRoutes } from "./routes/site.ts";
import { textRoutes } from "./routes/texts.ts";
import { translationRoutes } from "./routes/translations.ts";
import { uploadRoutes } from "./routes/uploads.ts";
import { yearRoutes } from "./routes/years.ts";
import { requireOwnDepartment, requireSession } from "./session.ts";

export interface AppOptions {
  /** Where browsers find the app. */
  readonly origin: string;
  /** Requests of one address in a minute. */
  readonly requestsPerMinute: number;
  /** Tells of a defect; what is answered says nothing of it. */
  readonly report: (error: unknown) => void;
}

const megabyte = 1024 * 1024;

/** Uploads have a limit of their own. */
const uploadPath = "/api/v1/uploads";

/** The whole interface behind `/api`, with everything that keeps it safe. */
export function createApp(services: Services, { origin, requestsPerMinute, report }: AppOptions) {
  const app = new OpenAPIHono<Env>();
  app.use(
    secureHeaders({
      // The pages' styles are made while they run, and a preview is a document within the page.
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
      xFrameOptions: "DENY",
      referrerPolicy: "same-origin",
      strictTransportSecurity: origin.startsWith("https:") ? "max-age=31536000" : false,
    }),
  );
  app.use("/api/*", csrf({ origin }));
  app.use(
    "/api/*",
    rateLimiter({
      windowMs: 60_000,
      limit: requestsPerMinute,
      keyGenerator: (context) => context.req.header(clientAddress) ?? "",
      handler: (context) => context.json({ error: "too-many-requests", values: {} }, 429),
    }),
  );
  app.use("/api/*", async (context, next) => {
    context.header("Cache-Control", "no-store");
    await next();
  });
  app.use(
    "/api/*",
    except(
      uploadPath,
      bodyLimit({ maxSize: 4 * megabyte, onError: (context) => context.json({ error: "internal", values: {} }, 413) }),
    ),
  );
  for (const path of authPaths) {
    app.on(["GET", "POST"], `/api/auth${path}`, (context) => services.auth.handler(context.req.raw));
  }
  app.use("/api/v1/*", requireSession(services.auth), auditRequests(services.db));
  app.use("/api/v1/disclosures/:year/:department/*", requireOwnDepartment());
  app.use("/api/v1/disclosures/:year/:department", requireOwnDepartment());
  app.onError((error, context) => {
    if (error instanceof ApiError) return context.json({ error: error.code, values: error.values }, error.status);
    if (error instanceof HTTPException) return context.json({ error: "forbidden", values: {} }, error.status);
    if (error instanceof ZodError) return context.json({ error: "not-found", values: {} }, 404);
    report(error);
    return context.json({ error: "internal", values: {} }, 500);
  });
  app.doc31("/api/openapi.json", { openapi: "3.1.0", info: { title: "Mingzhang", version: "1" } });
  return app.route("/api/v1", routesOf(services)).route("/api", setupRoutes(services));
}

function routesOf(services: Services) {
  return newRoutes()
    .route("/", accountRoutes(services))
    .route("/", yearRoutes(services))
    .route("/", boardRoutes(services))
    .route("/", uploadRoutes(services))
    .route("/", disclosureRoutes(services))
    .route("/", changeRoutes(services))
    .route("/", textRoutes(services))
    .route("/", reviewRoutes(services))
    .route("/", runRoutes(services))
    .route("/", runEventRoutes(services))
    .route("/", fileRoutes(services))
    .route("/", siteRoutes(services))
    .route("/", translationRoutes(services))
    .route("/", auditRoutes(services));
}

/** What the pages' client knows of the interface. */
export type App = ReturnType<typeof createApp>;
