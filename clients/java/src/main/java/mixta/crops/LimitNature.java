// Written by go generate from the schemas of the model: do not edit.
package mixta.crops;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** What a limit is. */
public enum LimitNature implements Code {
    LEGAL_CAP(
        "legal-cap",
        "The most that a law allows.",
        "Tope legal: lo máximo que permite una ley."),
    LICIT_DEMAND(
        "licit-demand",
        "The area that a study holds to meet licit demand.",
        "Demanda lícita: la superficie que, según un estudio, cubre la demanda lícita.");

    private final String code;
    private final String en;
    private final String es;

    LimitNature(String code, String en, String es) {
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
