// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** How something was carried. */
public enum Transport implements Code {
    VEHICLE(
        "vehicle",
        "Road vehicle.",
        "Vehículo."),
    AIRCRAFT(
        "aircraft",
        "Aircraft.",
        "Aeronave."),
    BOAT(
        "boat",
        "Boat or ship.",
        "Embarcación."),
    ON_FOOT(
        "on-foot",
        "On foot (\"mochileros\").",
        "A pie (mochileros)."),
    BODY(
        "body",
        "On or in a person's body.",
        "Adherida al cuerpo o en su interior."),
    MAIL(
        "mail",
        "By mail or parcel service.",
        "Por correo o encomienda."),
    STORED(
        "stored",
        "Stored, not carried.",
        "Almacenada, no transportada.");

    private final String code;
    private final String en;
    private final String es;

    Transport(String code, String en, String es) {
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
