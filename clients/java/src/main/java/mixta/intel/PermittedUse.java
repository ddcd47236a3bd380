// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** What information on a flight may be used for. */
public enum PermittedUse implements Code {
    IDENTIFICATION(
        "identification",
        "To identify the aircraft.",
        "Para identificar la aeronave."),
    INTERCEPTION_WITHOUT_FORCE(
        "interception-without-force",
        "To intercept it without force.",
        "Para interceptarla sin uso de la fuerza."),
    JUDICIAL(
        "judicial",
        "As evidence in court.",
        "Como prueba en un proceso judicial."),
    INTELLIGENCE_ONLY(
        "intelligence-only",
        "For intelligence only, and nothing else.",
        "Solo para inteligencia, y nada más.");

    private final String code;
    private final String en;
    private final String es;

    PermittedUse(String code, String en, String es) {
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
