// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** How urgent a request is. */
public enum Priority implements Code {
    ROUTINE(
        "routine",
        "In the ordinary course.",
        "Rutina: según el trámite ordinario."),
    PRIORITY(
        "priority",
        "Before others.",
        "Prioridad: antes que otras."),
    URGENT(
        "urgent",
        "At once.",
        "Urgente: de inmediato.");

    private final String code;
    private final String en;
    private final String es;

    Priority(String code, String en, String es) {
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
