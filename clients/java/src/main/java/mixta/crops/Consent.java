// Written by go generate from the schemas of the model: do not edit.
package mixta.crops;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** How the growers stood to a reduction. */
public enum Consent implements Code {
    FORCED(
        "forced",
        "Without the growers' consent.",
        "Forzosa: sin consentimiento de los productores."),
    AGREED(
        "agreed",
        "By agreement with the growers' organisations.",
        "Concertada: por acuerdo con las organizaciones de productores."),
    VOLUNTARY(
        "voluntary",
        "By the growers themselves.",
        "Voluntaria: por los propios productores.");

    private final String code;
    private final String en;
    private final String es;

    Consent(String code, String en, String es) {
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
