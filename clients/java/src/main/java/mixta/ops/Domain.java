// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** The domain that somebody or something moves in. */
public enum Domain implements Code {
    AIR(
        "air",
        "Air.",
        "Vía aérea."),
    LAND(
        "land",
        "Land.",
        "Vía terrestre."),
    RIVER(
        "river",
        "River.",
        "Vía fluvial."),
    LAKE(
        "lake",
        "Lake.",
        "Vía lacustre.");

    private final String code;
    private final String en;
    private final String es;

    Domain(String code, String en, String es) {
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
