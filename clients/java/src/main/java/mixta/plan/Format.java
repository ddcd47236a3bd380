// Written by go generate from the schemas of the model: do not edit.
package mixta.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** How the delegations met. */
public enum Format implements Code {
    IN_PERSON(
        "in-person",
        "All in one place.",
        "Presencial."),
    HYBRID(
        "hybrid",
        "Some in one place, some by video.",
        "Híbrida: unos presentes y otros por videoconferencia."),
    VIRTUAL(
        "virtual",
        "All by video.",
        "Virtual.");

    private final String code;
    private final String en;
    private final String es;

    Format(String code, String en, String es) {
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
