// Written by go generate from the schemas of the model: do not edit.
package mixta.crops;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** What the verification of a unit came to. */
public enum CropsOutcome implements Code {
    PENDING(
        "pending",
        "Not verified yet.",
        "Pendiente: aún sin verificar."),
    CONFIRMED(
        "confirmed",
        "Found to be of the class mapped.",
        "Confirmada: resultó ser de la clase del mapa."),
    COMMISSION(
        "commission",
        "Mapped as coca, and none was found.",
        "Error de comisión: figura como coca y no se halló."),
    OMISSION(
        "omission",
        "Coca was found where none was mapped.",
        "Error de omisión: se halló coca donde no figuraba."),
    RECLASSIFIED(
        "reclassified",
        "Of another class than mapped, with coca on both or on neither.",
        "Reclasificada: de otra clase que la del mapa, con coca en ambas o en ninguna."),
    NOT_REACHABLE(
        "not-reachable",
        "Nobody could get there.",
        "No se pudo llegar.");

    private final String code;
    private final String en;
    private final String es;

    CropsOutcome(String code, String en, String es) {
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
