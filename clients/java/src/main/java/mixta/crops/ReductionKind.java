// Written by go generate from the schemas of the model: do not edit.
package mixta.crops;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** What was done to the coca, by the words of the law. */
public enum ReductionKind implements Code {
    RATIONALISATION(
        "rationalisation",
        "Reduction to what the law allows, in areas where it allows coca.",
        "Racionalización: reducción a lo que la ley permite, en áreas donde permite coca."),
    ERADICATION(
        "eradication",
        "Removal where the law allows none, such as in parks.",
        "Erradicación: eliminación donde la ley no la permite, como en los parques."),
    RATIONALISATION_AND_ERADICATION(
        "rationalisation-and-eradication",
        "Both, published as one figure.",
        "Racionalización y erradicación (R/E), publicadas en una sola cifra.");

    private final String code;
    private final String en;
    private final String es;

    ReductionKind(String code, String en, String es) {
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
