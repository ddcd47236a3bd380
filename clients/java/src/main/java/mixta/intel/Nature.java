// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** Distinguishes a fact from an assessment. */
public enum Nature implements Code {
    FACT(
        "fact",
        "Stated as a fact.",
        "Afirmado como hecho."),
    ASSESSMENT(
        "assessment",
        "Someone's judgement.",
        "Apreciación de alguien.");

    private final String code;
    private final String en;
    private final String es;

    Nature(String code, String en, String es) {
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
