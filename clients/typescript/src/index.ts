export * from "./model/index.js";
export { parse, stringify } from "./text.js";
export { validate, type Problem } from "./validate.js";
