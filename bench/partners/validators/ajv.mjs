// One line of JSON in, 1 or 0 out: whether ajv, in its strict mode, accepts it.
import Ajv from "ajv/dist/2020.js";
import { answer, schema } from "./lines.mjs";

const accepts = new Ajv().compile(schema);
answer(accepts);
