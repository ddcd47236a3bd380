// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** An order given to a component. */
public enum Order implements Code {
    GO(
        "go",
        "Begin.",
        "Ejecutar: comenzar."),
    HOLD(
        "hold",
        "Wait.",
        "Orden de espera: no avanzar hasta nueva orden."),
    ABORT(
        "abort",
        "Do not begin, or end at once.",
        "Abortar: no comenzar, o terminar de inmediato.");

    private final String code;
    private final String en;
    private final String es;

    Order(String code, String en, String es) {
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
