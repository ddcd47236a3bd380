// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** A phase of an operation. */
public enum PhaseKind implements Code {
    PREPARATORY(
        "preparatory",
        "Before the units move.",
        "Preparatoria o preoperativa: antes de que las unidades se movilicen."),
    OPERATIONAL(
        "operational",
        "The units act.",
        "Operativa: las unidades actúan."),
    CLOSING(
        "closing",
        "Results are put together and evaluated.",
        "De cierre o posoperativa: se reúnen y evalúan los resultados.");

    private final String code;
    private final String en;
    private final String es;

    PhaseKind(String code, String en, String es) {
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
