// Written by go generate from the schemas of the model: do not edit.
package mixta.crops;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** How a plot was looked at. */
public enum Mode implements Code {
    FIELD(
        "field",
        "On the ground.",
        "En campo."),
    OVERFLIGHT(
        "overflight",
        "From an aircraft.",
        "Sobrevuelo."),
    UAV(
        "uav",
        "From an unmanned aircraft.",
        "Aeronave no tripulada (dron)."),
    GEO_VIDEO(
        "geo-video",
        "On video with positions, taken from an aircraft.",
        "Geovideo tomado desde una aeronave.");

    private final String code;
    private final String en;
    private final String es;

    Mode(String code, String en, String es) {
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
