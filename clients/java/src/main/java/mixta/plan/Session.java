// Written by go generate from the schemas of the model: do not edit.
package mixta.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** A kind of meeting. */
public enum Session implements Code {
    ORDINARY(
        "ordinary",
        "A numbered meeting of the commission.",
        "Reunión numerada de la comisión."),
    TECHNICAL(
        "technical",
        "A technical or operational meeting between two numbered ones.",
        "Encuentro técnico u operativo entre dos reuniones numeradas.");

    private final String code;
    private final String en;
    private final String es;

    Session(String code, String en, String es) {
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
