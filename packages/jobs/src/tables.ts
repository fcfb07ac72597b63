/** Processes that start together must not make the tables at the same time. */
export const tables = `
  BEGIN;
  SELECT pg_advisory_xact_lock(20250101);
  CREATE SCHEMA IF NOT EXISTS batches;
  CREATE TABLE IF NOT EXISTS batches.batch (
    id text PRIMARY KEY,
    bureau text NOT NULL,
    storage text NOT NULL,
    folder text NOT NULL,
    spec json NOT NULL,
    priority integer NOT NULL,
    state text NOT NULL,
    run integer NOT NULL DEFAULT 1,
    result json,
    created_at timestamptz NOT NULL DEFAULT now(),
    ended_at timestamptz
  );
  CREATE TABLE IF NOT EXISTS batches.task (
    batch text NOT NULL REFERENCES batches.batch ON DELETE CASCADE,
    position integer NOT NULL,
    plan json NOT NULL,
    state text NOT NULL,
    outcome json,
    began_at timestamptz,
    ended_at timestamptz,
    PRIMARY KEY (batch, position)
  );
  COMMIT;`;
