// The texts of the page. {0}, {1} … stand for what say() is given.
const TEXTS = {
  skip: { es: "Ir a la verificación", en: "Skip to the check" },
  tagline: { es: "Verificador de archivos", en: "File validator" },
  language: { es: "Idioma", en: "Language" },
  choose: { es: "Elegir un archivo", en: "Choose a file" },
  orDrop: { es: "o suéltelo en cualquier parte de esta página", en: "or drop it anywhere on this page" },
  private: {
    es: "Nada sale de esta página: funciona sin red y no guarda nada. Hasta {0} MB, también .gz y .zst; para archivos más grandes use «mixta validate».",
    en: "Nothing leaves this page: it works without a network and keeps nothing. Up to {0} MB, also .gz and .zst; for larger files use “mixta validate”.",
  },
  profile: { es: "Se verifica como", en: "Check it as" },
  draft: { es: "borrador", en: "a draft" },
  exchange: { es: "archivo para intercambiar", en: "a file to exchange" },
  publish: { es: "archivo para publicar", en: "a file to publish" },
  signing: { es: "Comprobar firmas", en: "Verify signatures" },
  signingHow: {
    es: "Elija las firmas del archivo (.jws) y su archivo de confianza, o suéltelos junto con el archivo. Las claves deben ser válidas ahora.",
    en: "Choose the signatures of the file (.jws) and your trust file, or drop them together with the file. The keys must be valid now.",
  },
  signatures: { es: "Elegir firmas (.jws)", en: "Choose signatures (.jws)" },
  trust: { es: "Elegir archivo de confianza", en: "Choose a trust file" },
  none: { es: "ninguno", en: "none" },
  by: { es: "Debe haber firmado (opcional)", en: "Must have signed (optional)" },
  verify: { es: "Comprobar", en: "Verify" },
  forget: { es: "Quitar", en: "Remove" },
  starting: { es: "Preparando el verificador…", en: "Getting ready…" },
  ready: { es: "Listo.", en: "Ready." },
  working: { es: "Verificando {0}…", en: "Checking {0}…" },
  stop: { es: "Detener", en: "Stop" },
  stopped: { es: "Se detuvo la verificación.", en: "The check was stopped." },
  crashed: {
    es: "La verificación terminó sin respuesta, quizá por falta de memoria. Use «mixta validate» para este archivo.",
    en: "The check ended without an answer, perhaps for lack of memory. Use “mixta validate” for this file.",
  },
  tooLarge: {
    es: "{0} tiene {1}. Esta página verifica hasta {2} MB; use «mixta validate» para este archivo.",
    en: "{0} has {1}. This page checks up to {2} MB; use “mixta validate” for this file.",
  },
  unreadable: { es: "{0} no se pudo leer: {1}", en: "{0} could not be read: {1}" },
  old: {
    es: "Este navegador es demasiado antiguo para esta página (le falta {0}). Actualícelo.",
    en: "This browser is too old for this page (it lacks {0}). Update it.",
  },
  several: { es: "Se verifica un archivo a la vez: no se leyó {0}.", en: "One file is checked at a time: {0} was not read." },
  unsignedYet: {
    es: "Para comprobar firmas hacen falta el archivo, sus firmas y el archivo de confianza. Falta: {0}.",
    en: "To verify signatures, the file, its signatures and the trust file are needed. Missing: {0}.",
  },
  theFile: { es: "el archivo", en: "the file" },
  theSignatures: { es: "las firmas", en: "the signatures" },
  theTrust: { es: "el archivo de confianza", en: "the trust file" },
  valid: { es: "Archivo válido", en: "Valid file" },
  invalid: { es: "Archivo no válido", en: "Invalid file" },
  unread: { es: "No se pudo leer el archivo", en: "The file could not be read" },
  trusted: { es: "Archivo confiable", en: "Trusted file" },
  untrusted: { es: "Archivo no confiable", en: "File not trusted" },
  refused: { es: "No se pudo verificar", en: "Could not check" },
  signedBy: { es: "Firmado por {0} ({1}, clave {2})", en: "Signed by {0} ({1}, key {2})" },
  unsigned: { es: "Ninguna firma es válida: no se leyó el contenido del archivo.", en: "No signature holds: the content of the file was not read." },
  unreadContent: { es: "No todas las firmas son válidas: no se leyó el contenido del archivo.", en: "Not all signatures hold: the content of the file was not read." },
  noneFound: { es: "Ningún hallazgo.", en: "No findings." },
  error: { es: ["error", "errores"], en: ["error", "errors"] },
  warning: { es: ["advertencia", "advertencias"], en: ["warning", "warnings"] },
  info: { es: ["nota", "notas"], en: ["note", "notes"] },
  off: { es: ["no se aplica", ""], en: ["not applied", ""] },
  summary: { es: "Resumen", en: "Summary" },
  file: { es: "Archivo", en: "File" },
  model: { es: "Modelo", en: "Model" },
  subject: { es: "Asunto", en: "Subject" },
  channel: { es: "De, para", en: "From, to" },
  number: { es: "{0}, n.º {1}", en: "{0}, no. {1}" },
  issued: { es: "Emitido", en: "Issued" },
  marking: { es: "Marca", en: "Marking" },
  live: { es: "Registros", en: "Records" },
  conflicts: { es: "En conflicto", en: "In conflict" },
  proposals: { es: "Propuestos", en: "Proposed" },
  findings: { es: "Hallazgos", en: "Findings" },
  show: { es: "Mostrar", en: "Show" },
  omitted: {
    es: "{0} hallazgos más no se muestran aquí; de cada regla incumplida se muestra al menos uno. «mixta validate --max 0» los muestra todos.",
    en: "{0} more findings are not shown here; of each rule that is broken at least one is. “mixta validate --max 0” shows all.",
  },
  at: { es: "línea {0}, columna {1}", en: "line {0}, column {1}" },
  also: { es: "Véase también:", en: "See also:" },
  explain: { es: "Explicar", en: "Explain" },
  rule: { es: "Regla", en: "Rule" },
  why: { es: "Por qué", en: "Why" },
  source: { es: "Fuente", en: "Source" },
  severity: { es: "Gravedad", en: "Severity" },
  severities: { es: "borrador: {0}; intercambio: {1}; publicación: {2}", en: "draft: {0}; exchange: {1}; publication: {2}" },
  other: { es: "In English", en: "En español" },
  allRules: { es: "Todas las reglas", en: "All rules" },
  search: { es: "Buscar por palabra o identificador", en: "Search by word or id" },
  rulesFound: { es: "{0} reglas", en: "{0} rules" },
  footer: {
    es: "Modelo de datos de la Comisión Mixta Bolivia–Perú, versión",
    en: "Data model of the Bolivia–Peru Mixed Commission, version",
  },
};

let lang = "es";

/** say returns a text in the reader's language. */
function say(name, ...values) {
  return TEXTS[name][lang].replace(/\{(\d)\}/g, (_, n) => values[n]);
}

/** number writes a number as the reader does. */
function number(n) {
  return n.toLocaleString(lang === "es" ? "es-BO" : "en", { useGrouping: "min2", maximumFractionDigits: 1 });
}

/** counted returns how many there are of a severity: "2 errores". */
function counted(severity, n) {
  return number(n) + " " + TEXTS[severity][lang][n === 1 ? 0 : 1];
}

/** size writes a number of bytes. */
function size(bytes) {
  const step = [["MB", 1e6], ["kB", 1e3]].find(([, of]) => bytes >= of);
  return step ? number(bytes / step[1]) + " " + step[0] : number(bytes) + " B";
}
