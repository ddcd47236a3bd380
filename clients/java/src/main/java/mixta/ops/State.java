// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** How far an operation or component has come. */
public enum State implements Code {
    READY(
        "ready",
        "In place, waiting for the order.",
        "Listo: en posición, a la espera de la orden."),
    UNDER_WAY(
        "under-way",
        "Begun and not ended.",
        "En curso: iniciado y no terminado."),
    HELD(
        "held",
        "Ordered to wait.",
        "En espera: con orden de espera."),
    ABORTED(
        "aborted",
        "Ended by order before it was done.",
        "Abortado: terminado por orden antes de cumplirse."),
    COMPLETED(
        "completed",
        "Done.",
        "Concluido.");

    private final String code;
    private final String en;
    private final String es;

    State(String code, String en, String es) {
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
