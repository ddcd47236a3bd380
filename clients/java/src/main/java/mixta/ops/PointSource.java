// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** How a point of a track came about. */
public enum PointSource implements Code {
    PRIMARY(
        "primary",
        "Echo of a primary radar.",
        "Eco de radar primario."),
    SECONDARY(
        "secondary",
        "Answer to a secondary radar.",
        "Respuesta a un radar secundario."),
    COMBINED(
        "combined",
        "Echo and answer together.",
        "Eco y respuesta a la vez."),
    ADS_B(
        "ads-b",
        "Position that the aircraft sent itself.",
        "Posición enviada por la propia aeronave (ADS-B)."),
    REBROADCAST(
        "rebroadcast",
        "Position that a ground station sent for another aircraft.",
        "Posición de otra aeronave retransmitida por una estación (TIS-B, ADS-R)."),
    MULTILATERATION(
        "multilateration",
        "From times of arrival at several receivers.",
        "Por diferencia de tiempos de llegada a varios receptores (multilateración)."),
    FUSION(
        "fusion",
        "Made from several sensors by a tracker.",
        "Obtenido de varios sensores por un sistema de seguimiento."),
    GNSS(
        "gnss",
        "By satellite positioning.",
        "Por posicionamiento satelital."),
    OBSERVER(
        "observer",
        "Plotted by a person.",
        "Ubicado por una persona."),
    UNKNOWN(
        "unknown",
        "The log does not tell.",
        "La fuente no lo indica.");

    private final String code;
    private final String en;
    private final String es;

    PointSource(String code, String en, String es) {
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
