// Written by go generate from the schemas of the model: do not edit.
package mixta.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** How values of several periods make one. */
public enum Measure implements Code {
    TOTAL(
        "total",
        "Values add up.",
        "Los valores se suman."),
    LEVEL(
        "level",
        "The last value counts.",
        "Vale el último valor."),
    SHARE(
        "share",
        "A part of a whole; the last value counts.",
        "Parte de un total; vale el último valor.");

    private final String code;
    private final String en;
    private final String es;

    Measure(String code, String en, String es) {
        this.code = code;
        this.en = en;
        this.es = es;
    }

    @Override @JsonValue public String code() {
        return code;
    }

    @Override public String en() {
        return en;
    }

    @Override public String es() {
        return es;
    }
}
