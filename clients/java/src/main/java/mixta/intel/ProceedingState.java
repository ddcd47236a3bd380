// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** How far criminal proceedings have come. */
public enum ProceedingState implements Code {
    INVESTIGATION(
        "investigation",
        "Under investigation.",
        "En investigación."),
    CHARGED(
        "charged",
        "Formally charged.",
        "Con imputación o acusación formal."),
    TRIAL(
        "trial",
        "On trial.",
        "En juicio."),
    CONVICTED(
        "convicted",
        "Convicted by a sentence.",
        "Condenada por sentencia."),
    ACQUITTED(
        "acquitted",
        "Acquitted.",
        "Absuelta."),
    DISMISSED(
        "dismissed",
        "The case was dismissed.",
        "Con sobreseimiento o archivo del caso.");

    private final String code;
    private final String en;
    private final String es;

    ProceedingState(String code, String en, String es) {
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
