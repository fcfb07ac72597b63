import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { ProcessTask } from "./batch-process.test-support.ts";

export interface BatchProcess {
  /** Waits until it has said a word so many times. */
  said(word: string, times?: number): Promise<void>;
  /** As a power cut would. */
  kill(): Promise<void>;
  /** The processes that it has make files, by their numbers. */
  children(): readonly number[];
}

const script = fileURLToPath(new URL("./batch-process.test-support.ts", import.meta.url));

export function startProcess(task: ProcessTask): BatchProcess {
  const child: ChildProcess = spawn(
    process.execPath,
    ["--conditions=source", "--import", "tsx", script, JSON.stringify(task)],
    { stdio: ["ignore", "pipe", "inherit"], cwd: fileURLToPath(new URL(".", import.meta.url)) },
  );
  const words: string[] = [];
  let heard: () => void = () => undefined;
  let isOver = false;
  const over = new Promise<void>((resolve) => {
    child.once("exit", () => {
      isOver = true;
      heard();
      resolve();
    });
  });
  if (child.stdout !== null) {
    createInterface(child.stdout).on("line", (line) => {
      words.push(line);
      heard();
    });
  }
  return {
    said: async (word, times = 1) => {
      while (words.filter((each) => each === word).length < times) {
        if (isOver) throw new Error(`the process ended after ${words.join(" ")}`);
        await new Promise<void>((resolve) => (heard = resolve));
      }
    },
    kill: async () => {
      child.kill("SIGKILL");
      await over;
    },
    children: () => (child.pid === undefined ? [] : childrenOf(child.pid)),
  };
}

/** Linux tells them in `/proc`; elsewhere there are none to be killed. */
function childrenOf(parent: number): readonly number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ")[1] === String(parent);
      } catch {
        return false;
      }
    })
    .map(Number);
}
