// Written by go generate from the schemas of the model: do not edit.
package mixta.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** Whose report it is. */
public enum Scope implements Code {
    BO(
        "BO",
        "Of the Bolivian side.",
        "De la parte boliviana."),
    PE(
        "PE",
        "Of the Peruvian side.",
        "De la parte peruana."),
    JOINT(
        "joint",
        "Of both sides, by an act.",
        "De ambas partes, mediante un acta.");

    private final String code;
    private final String en;
    private final String es;

    Scope(String code, String en, String es) {
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
