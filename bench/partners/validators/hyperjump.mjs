// One line of JSON in, 1 or 0 out: whether @hyperjump/json-schema accepts it.
import { registerSchema, validate } from "@hyperjump/json-schema/draft-2020-12";
import { answer, schema } from "./lines.mjs";

registerSchema(schema);
const output = await validate(schema.$id);
answer((value) => output(value).valid);
