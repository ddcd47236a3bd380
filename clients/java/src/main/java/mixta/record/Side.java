// Written by go generate from the schemas of the model: do not edit.
package mixta.record;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** One of the two sides of the commission. */
public enum Side implements Code {
    BO(
        "BO",
        "The Bolivian side.",
        "La parte boliviana."),
    PE(
        "PE",
        "The Peruvian side.",
        "La parte peruana.");

    private final String code;
    private final String en;
    private final String es;

    Side(String code, String en, String es) {
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
