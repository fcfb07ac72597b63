import { answerTasks } from "./answer-tasks.ts";
import { makeFiles } from "./make-files.ts";
import type { NumberedTask } from "./task.ts";

answerTasks((task) => makeFiles(task as NumberedTask));
