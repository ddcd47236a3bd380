// One line of JSON in, 1 or 0 out: whether @cfworker/json-schema accepts it.
import { Validator } from "@cfworker/json-schema";
import { answer, schema } from "./lines.mjs";

const validator = new Validator(schema, "2020-12");
answer((value) => validator.validate(value).valid);
