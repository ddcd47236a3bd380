// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** What altitudes are measured from. */
public enum AltitudeReference implements Code {
    PRESSURE(
        "pressure",
        "Standard pressure, 1013.25 hPa (flight level).",
        "Presión estándar de 1013.25 hPa (nivel de vuelo)."),
    SEA_LEVEL(
        "sea-level",
        "Mean sea level.",
        "Nivel medio del mar."),
    ELLIPSOID(
        "ellipsoid",
        "WGS 84 ellipsoid.",
        "Elipsoide WGS 84."),
    GROUND(
        "ground",
        "The ground below.",
        "El suelo bajo la aeronave."),
    UNKNOWN(
        "unknown",
        "The log does not tell.",
        "La fuente no lo indica.");

    private final String code;
    private final String en;
    private final String es;

    AltitudeReference(String code, String en, String es) {
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
