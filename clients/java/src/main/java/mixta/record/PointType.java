// Written by go generate from the schemas of the model: do not edit.
package mixta.record;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** The word "Point". */
public enum PointType implements Code {
    POINT(
        "Point",
        "PointName.",
        "Punto.");

    private final String code;
    private final String en;
    private final String es;

    PointType(String code, String en, String es) {
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
