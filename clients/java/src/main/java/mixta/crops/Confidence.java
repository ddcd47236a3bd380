// Written by go generate from the schemas of the model: do not edit.
package mixta.crops;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** How sure the interpreter of an image is. */
public enum Confidence implements Code {
    HIGH(
        "high",
        "No doubt is left.",
        "Alta: no queda duda."),
    MEDIUM(
        "medium",
        "Likely.",
        "Media: probable."),
    LOW(
        "low",
        "To be verified.",
        "Baja: por verificar.");

    private final String code;
    private final String en;
    private final String es;

    Confidence(String code, String en, String es) {
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
