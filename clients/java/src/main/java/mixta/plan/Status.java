// Written by go generate from the schemas of the model: do not edit.
package mixta.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** How far an action has come, as its reporter states it. */
public enum Status implements Code {
    PENDING(
        "pending",
        "Not begun.",
        "Pendiente: sin iniciar."),
    ONGOING(
        "ongoing",
        "Begun and not finished.",
        "En curso: iniciada y sin concluir."),
    FULFILLED(
        "fulfilled",
        "Done in full.",
        "Cumplida: hecha por completo."),
    PARTLY_FULFILLED(
        "partly-fulfilled",
        "Closed with part of it done.",
        "Cumplida en parte: cerrada con una parte hecha."),
    SUSPENDED(
        "suspended",
        "Halted for now.",
        "Suspendida: detenida por ahora."),
    CANCELLED(
        "cancelled",
        "Closed without being done.",
        "Cancelada: cerrada sin hacerse.");

    private final String code;
    private final String en;
    private final String es;

    Status(String code, String en, String es) {
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
