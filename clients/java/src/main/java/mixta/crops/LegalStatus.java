// Written by go generate from the schemas of the model: do not edit.
package mixta.crops;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** The status that an authority has declared a plot to have. */
public enum LegalStatus implements Code {
    AUTHORISED(
        "authorised",
        "Within what the law or a register allows.",
        "Autorizada: dentro de lo que permite la ley o un registro."),
    SURPLUS(
        "surplus",
        "Above what the law allows.",
        "Excedentaria: por encima de lo que permite la ley."),
    PROHIBITED(
        "prohibited",
        "Where the law allows none.",
        "Prohibida: donde la ley no permite ninguna.");

    private final String code;
    private final String en;
    private final String es;

    LegalStatus(String code, String en, String es) {
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
