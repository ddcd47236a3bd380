// What the reader has given, and what is to be done when that changes.
const given = { file: null, signatures: null, trust: null };
let shown = null; // the answer on the page, or null
let turn = 0; // the check whose answer is awaited

function status(text) {
  byId("status").textContent = text;
}

/** options are what the reader chose beside the file. */
function options() {
  const now = new Date();
  const two = (n) => String(n).padStart(2, "0");
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return { lang, name: given.file.name, profile: byId("profile").value, today, by: byId("by").value.trim(), max: 500 };
}

/** bytes reads a file that the reader gave. */
async function bytes(file) {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (e) {
    throw new Error(say("unreadable", file.name, e.message));
  }
}

/** run checks what is given: with signatures, if both of what they need are there. */
async function run() {
  const mine = ++turn;
  const { file, signatures, trust } = given;
  end();
  if (!file) return;
  if (file.size > MOST_MB * 1e6) {
    status(say("tooLarge", file.name, size(file.size), MOST_MB));
    return;
  }
  status(say("working", file.name));
  byId("stop-row").hidden = false;
  let answer = null, told = "";
  try {
    const all = await Promise.all([file, ...(signatures && trust ? [signatures, trust] : [])].map(bytes));
    if (mine !== turn) return;
    run.waits = true;
    answer = await validator.ask(all.length > 1 ? "verify" : "validate", ...all, options());
  } catch (e) {
    if (mine !== turn) return; // stopped, or overtaken by another check
    told = run.waits ? say("crashed") : e.message;
    if (run.waits) validator.stop(STOPPED);
  }
  if (mine !== turn) return;
  run.waits = false;
  byId("stop-row").hidden = true;
  status(told);
  show(answer);
}

const STOPPED = new Error("stopped");

/** end ends the check that is under way, wherever it is, and clears the page. */
function end() {
  if (run.waits) validator.stop(STOPPED);
  run.waits = false;
  byId("stop-row").hidden = true;
  status("");
  show(null);
}

/** stop ends the check because the reader says so. */
function stop() {
  turn++;
  end();
  status(say("stopped"));
}

/** show puts an answer on the page. */
function show(answer) {
  shown = answer;
  const result = byId("result");
  result.hidden = !answer;
  result.replaceChildren(...(answer ? verdict(given.file, answer) : []));
  if (answer) result.focus({ preventScroll: true });
}

/** take sorts what was dropped or chosen together: signatures, a trust file, a file. */
async function take(files) {
  const left = [];
  for (const f of files) {
    if (/\.jws$/i.test(f.name)) given.signatures = f;
    else if (/\.json$/i.test(f.name) && f.size < 1e6 && /^\s*\{\s*"mixtaTrust"/.test(await f.slice(0, 200).text())) given.trust = f;
    else left.push(f);
  }
  if (left.length) given.file = left[0];
  held();
  await run();
  if (left.length > 1) status(say("several", left.slice(1).map((f) => f.name).join(", ")));
  else missing();
}

/** held shows which files of signatures are there. */
function held() {
  for (const name of ["signatures", "trust"]) byId(name + "-held").textContent = given[name] ? given[name].name : say("none");
  if (given.signatures || given.trust) byId("signing").open = true;
}

/** missing says what signatures still wait for. */
function missing() {
  const words = { file: "theFile", signatures: "theSignatures", trust: "theTrust" };
  const lacking = Object.keys(words).filter((k) => !given[k]);
  if ((given.signatures || given.trust) && lacking.length) status(say("unsignedYet", lacking.map((k) => say(words[k])).join(", ")));
}

/** speak changes the language, and tells again what is shown. */
function speak(l) {
  lang = l;
  translate();
  held();
  searched();
  if (shown || !byId("stop-row").hidden) run();
  else if (catalogue.length) status(say("ready"));
}

function listen() {
  byId("file").addEventListener("change", (e) => e.target.files.length && take([...e.target.files]));
  for (const name of ["signatures", "trust"]) {
    byId(name).addEventListener("change", async (e) => {
      given[name] = e.target.files[0] || null;
      held();
      await run();
      missing();
    });
  }
  byId("profile").addEventListener("change", run);
  byId("verify").addEventListener("click", async () => {
    await run();
    missing();
  });
  byId("forget").addEventListener("click", () => {
    given.signatures = given.trust = null;
    for (const name of ["signatures", "trust", "by"]) byId(name).value = "";
    held();
    run();
  });
  byId("stop").addEventListener("click", stop);
  byId("form").addEventListener("submit", (e) => e.preventDefault());
  byId("search").addEventListener("input", searched);
  for (const l of ["es", "en"]) byId("lang-" + l).addEventListener("click", () => speak(l));
  const over = (on) => byId("drop").classList.toggle("over", on);
  addEventListener("dragover", (e) => { e.preventDefault(); over(true); });
  addEventListener("dragleave", (e) => e.relatedTarget || over(false));
  addEventListener("drop", (e) => { e.preventDefault(); over(false); if (e.dataTransfer.files.length) take([...e.dataTransfer.files]); });
}

async function begin() {
  lang = (navigator.language || "es").startsWith("en") ? "en" : "es";
  translate();
  held();
  listen();
  const lacking = ["WebAssembly", "DecompressionStream", "Worker"].find((name) => !(name in globalThis));
  if (lacking) return status(say("old", lacking));
  status(say("starting"));
  try {
    const { model, rules } = await validator.start();
    catalogue = [...rules.rules, ...rules.further];
    byId("model").textContent = model;
    searched();
    if (!given.file) status(say("ready"));
  } catch (e) {
    status(String(e.message));
  }
}

begin();
