// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** Something that a component has a number of. */
public enum Resource implements Code {
    PERSONNEL(
        "personnel",
        "Personnel.",
        "Efectivos."),
    PROSECUTORS(
        "prosecutors",
        "Prosecutors.",
        "Fiscales."),
    VEHICLES(
        "vehicles",
        "Land vehicles.",
        "Vehículos terrestres."),
    BOATS(
        "boats",
        "Boats.",
        "Embarcaciones."),
    AIRCRAFT(
        "aircraft",
        "Aircraft.",
        "Aeronaves."),
    DOGS(
        "dogs",
        "Detection dogs.",
        "Canes detectores."),
    DRONES(
        "drones",
        "Unmanned aircraft.",
        "Aeronaves no tripuladas.");

    private final String code;
    private final String en;
    private final String es;

    Resource(String code, String en, String es) {
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
