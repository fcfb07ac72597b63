import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "s3rver";

export interface BucketServer {
  /** The address of a place in its bucket. */
  at(prefix: string): string;
  stop(): Promise<void>;
}

/** A server that speaks S3, in this process. Its credentials go to the environment, where the client looks for them. */
export async function startBucketServer(): Promise<BucketServer> {
  process.env["AWS_ACCESS_KEY_ID"] = "S3RVER";
  process.env["AWS_SECRET_ACCESS_KEY"] = "S3RVER";
  const directory = await mkdtemp(join(tmpdir(), "mingzhang-bucket-"));
  const server = new S3rver({
    port: 0,
    address: "127.0.0.1",
    silent: true,
    directory,
    configureBuckets: [{ name: "city" }],
  });
  const { port } = await server.run();
  return {
    at: (prefix) => `s3://city/${prefix}?endpoint=http://127.0.0.1:${port}`,
    stop: async () => {
      await server.close();
      rmSync(directory, { recursive: true });
    },
  };
}
