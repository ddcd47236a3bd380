// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** A person's sex as it was recorded. */
public enum Sex implements Code {
    FEMALE(
        "female",
        "Female.",
        "Femenino."),
    MALE(
        "male",
        "Male.",
        "Masculino.");

    private final String code;
    private final String en;
    private final String es;

    Sex(String code, String en, String es) {
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
