// Written by go generate from the schemas of the model: do not edit.

export * from "./record.js";
export * from "./plan.js";
export * from "./crops.js";
export * from "./intel.js";
export * from "./ops.js";
export * from "./file.js";
export * from "./codes.js";
