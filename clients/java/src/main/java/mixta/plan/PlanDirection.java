// Written by go generate from the schemas of the model: do not edit.
package mixta.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** Which way an indicator is to move. */
public enum PlanDirection implements Code {
    INCREASE(
        "increase",
        "More is better.",
        "Cuanto más, mejor."),
    DECREASE(
        "decrease",
        "Less is better.",
        "Cuanto menos, mejor."),
    MAINTAIN(
        "maintain",
        "To stay as it is.",
        "Que se mantenga.");

    private final String code;
    private final String en;
    private final String es;

    PlanDirection(String code, String en, String es) {
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
