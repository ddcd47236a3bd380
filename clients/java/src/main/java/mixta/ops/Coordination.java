// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** How the sides act together. */
public enum Coordination implements Code {
    ONE_SIDED(
        "one-sided",
        "One side acts alone; the other is at most informed.",
        "Una parte actúa sola; a la otra, a lo sumo, se le informa."),
    COORDINATED(
        "coordinated",
        "Both sides act, each on its own territory, by a common plan.",
        "Coordinada: ambas partes actúan, cada una en su territorio, según un plan común."),
    SIMULTANEOUS(
        "simultaneous",
        "Coordinated, and begun at the same time within an agreed tolerance.",
        "Simultánea: coordinada e iniciada al mismo tiempo, dentro de una tolerancia acordada.");

    private final String code;
    private final String en;
    private final String es;

    Coordination(String code, String en, String es) {
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
