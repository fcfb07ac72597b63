/** A process of the pool that works on disclosures. */
import { serveOperations } from "@mingzhang/jobs/process";
import { disclosureOperations } from "./disclosure-operations.ts";

serveOperations(disclosureOperations);
