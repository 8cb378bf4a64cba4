// The HTML report in a real browser: no violation that axe-core can find, no request, no script, no sideways
// scrolling, and the skip link first for the keyboard. Exits with 1 on any fault.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../../..");
const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");
const binary = process.env.CAREINQUIRY ?? join(target, "debug/careinquiry");
const browserPath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const needed of [binary, browserPath]) {
  if (!existsSync(needed)) {
    console.error(`not found: ${needed}`);
    process.exit(1);
  }
}

const records = join(root, "examples/records");
const asAt = ["--as-at", "2026-03-31"];
const span = ["--from", "2024-04-01", "--to", "2026-03-31"];
const reports = {
  "several records": ["check", ...asAt, join(records, "eighth-placement.json"), join(records, "residential-far-from-home.json")],
  "one record": ["check", ...asAt, join(records, "sisters-apart.json")],
  "a record read strictly and leniently": ["check", ...asAt, join(records, "eighth-placement.json"), "--readings"],
  "a poorly kept record": ["check", ...asAt, join(records, "poorly-kept.json"), "--param", "near_max_miles=15", "--known-at", "2026-01-01"],
  "one bad record of two": ["check", ...asAt, join(records, "reunification.json"), join(root, "Cargo.toml")],
  // Over the editions that only a build for tests has.
  "a change of the rules": ["diff", "made-for-tests@1.0.0", "made-for-tests", "--records", records, ...asAt],
  "an authority, a home and a tender": ["check", ...asAt, join(records, "authority-year.json"), join(records, "home-manager-not-yet-qualified.json"), join(records, "tender-60-40.json")],
  "a timeline of a home": ["timeline", ...span, join(records, "home-manager-not-yet-qualified.json")],
  "a timeline": ["timeline", ...span, join(records, "eighth-placement.json")],
};

const folder = mkdtempSync(join(tmpdir(), "a11y-"));
const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
let faults = 0;
const fault = (where, what) => {
  faults += 1;
  console.error(`${where}: ${what}`);
};

/** Writes a report as a page; that something is not met (1), or bad (2), is as it should be. */
function write(args, page) {
  try {
    execFileSync(binary, [...args, "--format", "html", "--output", page], { stdio: ["ignore", "inherit", "ignore"] });
  } catch (error) {
    if (![1, 2].includes(error.status)) throw error;
  }
}

/** Runs the conformance kit against an adapter, and says where its page is; that a profile is not claimed (1) is as it should be. */
function conformance(name, adapter) {
  const output = join(folder, name);
  const args = ["conformance", "run", "--adapter", adapter, "--output", output];
  try {
    execFileSync(binary, args, { stdio: ["ignore", "ignore", "inherit"] });
  } catch (error) {
    if (error.status !== 1) throw error;
  }
  return join(output, "report.html");
}

async function look(name, page, width, open) {
  const where = `${name}, ${width} wide${open ? ", all open" : ""}`;
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const tab = await context.newPage();
  const url = pathToFileURL(page).href;
  tab.on("request", (request) => request.url() !== url && fault(where, `a request: ${request.url()}`));
  tab.on("console", (message) => fault(where, `the browser says: ${message.text()}`));
  await tab.goto(url);
  await tab.keyboard.press("Tab");
  const first = await tab.evaluate(() => document.activeElement?.textContent);
  if (first !== "Skip to main content") fault(where, "the first stop of the keyboard is not the skip link");
  if (open) {
    await tab.evaluate(() => document.querySelectorAll("details").forEach((each) => (each.open = true)));
  }
  const overflow = await tab.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  if (overflow) fault(where, "it scrolls sideways");
  if (await tab.evaluate(() => document.scripts.length > 0)) fault(where, "it has a script");
  // Evaluated by the debugger, which the page's policy does not bind.
  await tab.evaluate(axe);
  const { violations, passes } = await tab.evaluate((only) => globalThis.axe.run({ runOnly: only }), tags);
  if (passes.length < 20) fault(where, "axe-core looked at too little");
  for (const { id, help, nodes } of violations) {
    fault(where, `${id}: ${help} (${nodes.length}), such as ${nodes[0].html.slice(0, 160)}`);
  }
  await context.close();
}

const pages = Object.entries(reports).map(([name, args]) => {
  const page = join(folder, `${name.replaceAll(" ", "-")}.html`);
  write(args, page);
  return [name, page];
});
pages.push(["a conformance report", conformance("conformant", `'${binary}' conformance adapter`)]);
pages.push(["a conformance report without an answer", conformance("silent", "cat")]);

for (const [name, page] of pages) {
  for (const [width, open] of [[1280, false], [1280, true], [390, true], [320, false]]) {
    await look(name, page, width, open);
  }
}
await browser.close();
rmSync(folder, { recursive: true });
console.log(faults === 0 ? "The HTML report: no fault found." : `The HTML report: ${faults} faults.`);
process.exit(faults === 0 ? 0 : 1);
