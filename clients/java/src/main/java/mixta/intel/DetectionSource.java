// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** By what a flight was detected. */
public enum DetectionSource implements Code {
    PRIMARY_RADAR(
        "primary-radar",
        "Primary radar: a target without identity.",
        "Radar primario: un blanco sin identidad."),
    SECONDARY_RADAR(
        "secondary-radar",
        "Secondary radar: a transponder answered.",
        "Radar secundario: respondió un transpondedor."),
    ADS_B(
        "ads-b",
        "The aircraft reported its own position.",
        "ADS-B: la propia aeronave comunicó su posición."),
    VISUAL_AIR(
        "visual-air",
        "Seen from the air.",
        "Vista desde el aire."),
    VISUAL_GROUND(
        "visual-ground",
        "Seen from the ground.",
        "Vista desde tierra."),
    ON_GROUND(
        "on-ground",
        "Found on the ground.",
        "Hallada en tierra."),
    REPORTED(
        "reported",
        "Reported by a person.",
        "Informada por alguien.");

    private final String code;
    private final String en;
    private final String es;

    DetectionSource(String code, String en, String es) {
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
