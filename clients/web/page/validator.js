// The program runs in a worker, so that the page answers while it works, and can
// stop it.

/** MOST_MB is the largest file that the page reads. */
const MOST_MB = 100;

const validator = {
  /** start makes the worker; it resolves to { model, rules }. */
  start() {
    const source = new Blob([byId("worker").textContent], { type: "text/javascript" });
    const url = URL.createObjectURL(source);
    this.worker = new Worker(url);
    this.ready = this.next().then(({ ready, rules }) => ({ model: ready, rules: JSON.parse(rules) }));
    this.ready.finally(() => URL.revokeObjectURL(url)).catch(() => {});
    this.worker.postMessage(byId("wasm").textContent);
    return this.ready;
  },

  /** next resolves to what the worker says next; it rejects if it ends or is stopped. */
  next() {
    return new Promise((resolve, reject) => {
      this.give = reject;
      this.worker.onmessage = ({ data }) => (data.ended ? reject(new Error(data.why || "ended")) : resolve(data));
      this.worker.onerror = (e) => {
        e.preventDefault();
        reject(new Error(e.message));
      };
    });
  },

  /** ask resolves to the program's answer. One question is asked at a time. */
  async ask(...question) {
    await this.ready;
    const said = this.next();
    this.worker.postMessage(question);
    return JSON.parse((await said).answer);
  },

  /** stop ends what is under way; the next question starts a new worker. */
  stop(why) {
    this.worker.terminate();
    this.give(why);
    this.start();
  },
};
