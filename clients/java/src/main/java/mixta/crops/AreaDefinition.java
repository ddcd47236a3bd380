// Written by go generate from the schemas of the model: do not edit.
package mixta.crops;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** What a figure of area counts. Areas of different definitions do not compare. */
public enum AreaDefinition implements Code {
    NET_AT_DATE(
        "net-at-date",
        "The area that stands on the reference date.",
        "La superficie existente a la fecha de referencia."),
    HARVESTED_IN_YEAR(
        "harvested-in-year",
        "The area harvested at any time of the year.",
        "La superficie cosechada en algún momento del año.");

    private final String code;
    private final String en;
    private final String es;

    AreaDefinition(String code, String en, String es) {
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
