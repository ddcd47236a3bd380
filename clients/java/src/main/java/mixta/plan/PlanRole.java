// Written by go generate from the schemas of the model: do not edit.
package mixta.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** The part that an agency has in an action. */
public enum PlanRole implements Code {
    LEAD(
        "lead",
        "Answers for the action on its side.",
        "Dirige: responde por la acción en su parte."),
    SUPPORT(
        "support",
        "Takes part.",
        "Participa.");

    private final String code;
    private final String en;
    private final String es;

    PlanRole(String code, String en, String es) {
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
