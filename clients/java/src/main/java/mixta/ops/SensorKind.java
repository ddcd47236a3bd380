// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** A kind of sensor or system that gives tracks. */
public enum SensorKind implements Code {
    PRIMARY_RADAR(
        "primary-radar",
        "Echoes only.",
        "Radar primario: solo ecos."),
    SECONDARY_RADAR(
        "secondary-radar",
        "Answers of transponders, with or without echoes.",
        "Radar secundario: respuestas de transpondedor, con o sin ecos."),
    ADS_B_RECEIVER(
        "ads-b-receiver",
        "Receiver of ADS-B or Mode S.",
        "Receptor de ADS-B o modo S."),
    FUSION(
        "fusion",
        "System that makes one track from several sensors.",
        "Sistema que integra varios sensores en una traza."),
    GNSS(
        "gnss",
        "Satellite positioning device carried along.",
        "Equipo de posicionamiento satelital que va a bordo."),
    OBSERVER(
        "observer",
        "Seen and plotted by a person.",
        "Observado y ubicado por una persona.");

    private final String code;
    private final String en;
    private final String es;

    SensorKind(String code, String en, String es) {
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
