// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** States whether a flight plan was filed. */
public enum FlightPlan implements Code {
    FILED(
        "filed",
        "Filed.",
        "Presentado."),
    DEPARTED_FROM(
        "departed-from",
        "Filed and not kept to.",
        "Presentado y no cumplido."),
    NONE(
        "none",
        "Not filed.",
        "No presentado.");

    private final String code;
    private final String en;
    private final String es;

    FlightPlan(String code, String en, String es) {
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
