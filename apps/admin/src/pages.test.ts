import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromBufferPromise } from "yauzl";
import { findBrowser } from "./find-browser.test-support.ts";
import { addUser, dataFile, password, startServer, Visitor } from "./server/serve.test-support.ts";

const launch = await findBrowser();
const require = createRequire(import.meta.url);

describe.skipIf(launch === undefined)(
  `the pages${launch === undefined ? " (no browser is installed here)" : ""}`,
  () => {
    let browser: Browser;
    let page: Page;
    let started: Awaited<ReturnType<typeof startServer>>;
    const elsewhere: string[] = [];
    const failures: string[] = [];

    beforeAll(async () => {
      // A test never runs against a stale build.
      await build({ configFile: fileURLToPath(new URL("../vite.config.ts", import.meta.url)), logLevel: "error" });
      started = await startServer();
      browser = await chromium.launch(launch);
      page = await newPage();
    }, 120_000);
    afterAll(async () => {
      await browser.close();
      await started.close();
    });

    async function newPage(): Promise<Page> {
      const context = await browser.newContext({ viewport: { width: 1360, height: 860 }, locale: "zh-CN" });
      const opened = await context.newPage();
      opened.on("request", (request) => {
        const address = request.url();
        if (!address.startsWith(started.server.origin) && !/^(?:data|about|blob):/.test(address))
          elsewhere.push(address);
      });
      opened.on("pageerror", (error) => failures.push(String(error)));
      return opened;
    }

    /** What axe-core objects to on the page as it is, by WCAG 2.2 A and AA. */
    async function objections(shown: Page): Promise<readonly string[]> {
      if (!(await shown.evaluate("typeof axe === 'object'"))) {
        await shown.evaluate(await readFile(require.resolve("axe-core/axe.min.js"), "utf8"));
      }
      const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
      // Colours on their way from one state to another are nobody's colours.
      await shown.evaluate("Promise.all(document.getAnimations().map((each) => each.finished.catch(() => undefined)))");
      const found = await shown.evaluate<{
        readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
      }>(`axe.run({ runOnly: ${JSON.stringify(tags)} })`);
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join("\n")}`,
      );
    }

    const menu = (name: string) => page.getByRole("menuitem", { name, exact: true }).click();

    it("lead from the first run to a year that is set up", async () => {
      await page.goto(started.server.firstRun ?? "");
      expect(await page.getByRole("heading").textContent()).toBe("首次使用：设置管理员");
      expect(await objections(page)).toEqual([]);
      await page.getByLabel("新口令", { exact: true }).fill(password);
      await page.getByLabel("再输入一次新口令").fill(password);
      await page.getByRole("button", { name: "设置并登录" }).click();
      await page.getByText("还没有设置年度").waitFor();

      await menu("年度设置");
      await page.getByRole("spinbutton").fill("2025");
      await page.getByLabel("公开截止日").fill("2025-02-20");
      await page.getByLabel("公开截止日").press("Enter");
      for (const format of ["Word 文档", "Excel 表格", "PDF"]) await page.getByLabel(format).uncheck();
      expect(await objections(page)).toEqual([]);
      await page.getByRole("button", { name: "保存" }).click();
      await page.getByText("已保存").first().waitFor();
    });

    it("take data files in and show where everybody stands", async () => {
      await menu("上传数据");
      const files = ["301", "302"].map((code) => ({
        name: `${code}.json`,
        mimeType: "application/json",
        buffer: Buffer.from(dataFile(code)),
      }));
      const broken = { name: "坏.json", mimeType: "application/json", buffer: Buffer.from('{"year": 2025') };
      await page.locator("input[type=file]").setInputFiles([...files, broken]);
      await page.getByRole("button", { name: "上传 3 个文件" }).click();
      await page.getByText("共 3 个文件：已接收 2 个，未变 0 个，未接收 1 个").waitFor();
      expect(await objections(page)).toEqual([]);
      await menu("进度总览");
      await page.getByRole("link", { name: "301局" }).waitFor();
      expect(await objections(page)).toEqual([]);
    });

    it("hold all departments together against the control totals", async () => {
      await menu("年度设置");
      await page.getByLabel("控制数").fill("201 1332.40\n205 1234567.89");
      await page.getByRole("button", { name: "保存" }).click();
      await page.getByText("已保存").first().waitFor();
      await menu("进度总览");
      await page.getByRole("tab", { name: "汇总核对" }).click();
      await page.getByRole("cell", { name: "1,234,567.89", exact: true }).waitFor();
      await page.getByText("各部门支出按类汇总等于控制数").first().waitFor();
      expect(await objections(page)).toEqual([]);
      await page.getByRole("tab", { name: "各部门" }).click();
    });

    it("show a text on the page while it is typed, and keep it as a new version", async () => {
      await page.getByRole("link", { name: "301局" }).click();
      await page.getByRole("tab", { name: "文字与预览" }).click();
      await page.getByLabel("主要职能 · 第1项").fill("组织各项会议。");
      const preview = page.frameLocator("iframe:visible");
      await preview.getByText("组织各项会议。").waitFor();
      expect(await objections(page)).toEqual([]);
      await page.getByRole("button", { name: "保存为新版本" }).click();
      await page.getByText("第 2 版", { exact: true }).waitFor();
      await page.getByRole("tab", { name: "校验结果" }).click();
      expect(await objections(page)).toEqual([]);
    });

    it("make a whole city's files, and give them in one zip file", async () => {
      await menu("批量生成");
      await page.getByRole("button", { name: "开始生成" }).click();
      await page.getByText("共 2 个部门：完成 2，失败 0，等待 0").waitFor({ timeout: 40_000 });
      expect(await objections(page)).toEqual([]);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: "下载全部文件" }).click(),
      ]);
      expect(download.suggestedFilename()).toBe("2025年部门预算公开全部文件.zip");
      const zip = await fromBufferPromise(await readFile(await download.path()), { lazyEntries: true });
      expect(zip.entryCount).toBe(2);
    });

    it("speak Uyghur from right to left, page by page", async () => {
      await page.getByRole("button", { name: "ئۇيغۇرچە" }).click();
      expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
      const items = page.getByRole("menuitem");
      for (let index = 0; index < (await items.count()); index += 1) {
        await items.nth(index).click();
        await page.getByRole("heading", { level: 1 }).waitFor();
        await page.waitForLoadState("networkidle");
        expect(await objections(page)).toEqual([]);
      }
      await items.first().click();
      await page.getByRole("tab").nth(1).click();
      await page.locator(".ant-alert").first().waitFor();
      expect(await objections(page)).toEqual([]);
      await page.getByRole("tab").first().click();
      await page.locator("td a").first().click();
      await page.locator("iframe:visible").waitFor();
      expect(await objections(page)).toEqual([]);
    });

    it("show a clerk its own department alone, and let it submit", async () => {
      const bureau = new Visitor(started.server);
      await bureau.signIn("admin");
      await addUser(bureau, "clerk-301", "department", "301");
      const clerk = await newPage();
      await clerk.goto(started.server.origin);
      await clerk.getByLabel("用户名").fill("clerk-301");
      await clerk.getByLabel("口令").fill(password);
      expect(await objections(clerk)).toEqual([]);
      await clerk.getByRole("button", { name: "登录" }).click();
      await clerk.getByRole("heading", { name: "301局 · 2025" }).waitFor();
      expect(await clerk.getByText("302局").count()).toBe(0);
      await clerk.getByRole("button", { name: "提交审核" }).click();
      await clerk.getByRole("dialog").getByRole("button", { name: "确定" }).click();
      await clerk.getByText("已提交").waitFor();
      expect(await objections(clerk)).toEqual([]);
    });

    it("ask nobody else for anything, and fail nowhere", () => {
      expect({ elsewhere, failures, defects: started.defects }).toEqual({ elsewhere: [], failures: [], defects: [] });
    });
  },
);
