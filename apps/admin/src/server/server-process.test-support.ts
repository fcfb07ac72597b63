/** The server in a process of its own, which a test may kill; its first line says where it is. */
import { serve } from "./serve.ts";

const [folder = "", port = "0"] = process.argv.slice(2);
const { origin, firstRun } = await serve({
  folder,
  port: Number(port),
  host: "127.0.0.1",
  workers: 1,
  report: console.error,
});
console.log(JSON.stringify({ origin, firstRun }));
