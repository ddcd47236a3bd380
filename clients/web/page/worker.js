
// The worker behind the page: it runs the program, and answers one question after
// another, [do, ...arguments], by its answer.
const started = (async () => {
  const packed = await new Promise((resolve) => {
    self.onmessage = (e) => resolve(e.data);
  });
  const questions = [];
  self.onmessage = (e) => questions.push(e.data);
  const text = atob(packed);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  const program = await new Response(plain).arrayBuffer();
  const go = new Go();
  const { instance } = await WebAssembly.instantiate(program, go.importObject);
  go.run(instance).then(() => self.postMessage({ ended: true }));
  self.onmessage = (e) => answer(e.data);
  self.postMessage({ ready: self.mixta.model, rules: self.mixta.rules() });
  questions.forEach(answer);
})();

started.catch((e) => self.postMessage({ ended: true, why: String(e) }));

function answer([what, ...given]) {
  try {
    self.postMessage({ answer: self.mixta[what](...given) });
  } catch (e) {
    self.postMessage({ ended: true, why: String(e) });
  }
}
