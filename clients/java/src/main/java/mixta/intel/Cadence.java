// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** How often a bulletin is issued. */
public enum Cadence implements Code {
    MONTHLY(
        "monthly",
        "Each calendar month.",
        "Mensual: cada mes calendario."),
    QUARTERLY(
        "quarterly",
        "Each calendar quarter.",
        "Trimestral: cada trimestre calendario."),
    HALF_YEARLY(
        "half-yearly",
        "Each half of a calendar year.",
        "Semestral: cada semestre calendario."),
    YEARLY(
        "yearly",
        "Each calendar year.",
        "Anual: cada año calendario.");

    private final String code;
    private final String en;
    private final String es;

    Cadence(String code, String en, String es) {
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
