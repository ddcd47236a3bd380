import type { ErrorObject } from "ajv";

/** Made by ajv from the schema of a file, when the package is built. */
declare const validate: { (value: unknown): boolean; errors?: ErrorObject[] | null };
export = validate;
